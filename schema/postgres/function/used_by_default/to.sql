CREATE FUNCTION fresh() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
CREATE TABLE t (a integer DEFAULT fresh(), b integer);
CREATE INDEX i ON t (b);
