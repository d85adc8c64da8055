CREATE FUNCTION own_handler(internal) RETURNS table_am_handler LANGUAGE internal AS 'heap_tableam_handler';
CREATE ACCESS METHOD rows TYPE TABLE HANDLER own_handler;
CREATE TABLE t (a int) USING rows;
