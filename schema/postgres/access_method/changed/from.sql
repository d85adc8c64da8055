CREATE FUNCTION own_handler(internal) RETURNS table_am_handler LANGUAGE internal AS 'heap_tableam_handler';
CREATE ACCESS METHOD rows TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD turns TYPE INDEX HANDLER bthandler;
CREATE TABLE t (a int);
CREATE MATERIALIZED VIEW v USING rows AS SELECT a FROM t;
