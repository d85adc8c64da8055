CREATE TABLE t (a int, b text) WITH (toast.autovacuum_enabled = false, autovacuum_enabled = false, fillfactor = 70);
ALTER TABLE t ALTER COLUMN a SET (n_distinct_inherited = 7, n_distinct = 5);
CREATE TABLE u (a int) WITH (autovacuum_enabled = false, fillfactor = 80);
