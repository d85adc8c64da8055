CREATE TYPE pair AS (a int, c int);
CREATE TABLE t (id int, p pair);
CREATE VIEW v AS SELECT (p).a, (p).c FROM t;
