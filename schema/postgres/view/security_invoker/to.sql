CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v WITH (security_barrier = false, security_invoker = true) AS SELECT id FROM t;
