CREATE TYPE pair AS (id bigint, name varchar(20));
COMMENT ON TYPE pair IS 'stays';
CREATE TABLE t (id int, p pair, CHECK ((p).id > 0));
CREATE VIEW v AS SELECT (p).name FROM t;
