CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v WITH (security_invoker = true, security_barrier = false) AS SELECT id FROM t;
