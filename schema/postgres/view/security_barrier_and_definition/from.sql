CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v WITH (security_barrier) AS SELECT id FROM t;
