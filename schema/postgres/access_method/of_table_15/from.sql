CREATE ACCESS METHOD gone TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE t (a int) USING gone;
