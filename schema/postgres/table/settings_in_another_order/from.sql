CREATE TABLE t (a int, b text) WITH (fillfactor = 70, autovacuum_enabled = false, toast.autovacuum_enabled = false);
ALTER TABLE t ALTER COLUMN a SET (n_distinct = 5, n_distinct_inherited = 7);
CREATE TABLE u (a int) WITH (fillfactor = 70, autovacuum_enabled = false);
