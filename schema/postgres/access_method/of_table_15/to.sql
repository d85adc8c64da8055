CREATE ACCESS METHOD here TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE t (a int) USING here;
