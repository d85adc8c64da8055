CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE MATERIALIZED VIEW m WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false, toast.vacuum_truncate = true) AS SELECT id, name FROM t;
CREATE MATERIALIZED VIEW n WITH (fillfactor = 50, toast.autovacuum_enabled = false) AS SELECT id, name FROM t;
