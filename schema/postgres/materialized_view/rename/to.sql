CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE MATERIALIZED VIEW n AS SELECT id, name FROM t;
CREATE INDEX i ON n (id);
