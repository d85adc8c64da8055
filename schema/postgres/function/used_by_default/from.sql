CREATE FUNCTION fresh() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE TABLE t (a integer DEFAULT fresh(), b integer);
CREATE INDEX i ON t (b);
