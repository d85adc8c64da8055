CREATE TABLE t (id int, a int, b text, c text, r int4range, ts tsvector, p point, j jsonb);
CREATE INDEX i ON t (lower(b), a, (a + 1)); ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 50; ALTER INDEX i ALTER COLUMN 3 SET STATISTICS 100;
