CREATE FUNCTION f(a integer, b integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE AGGREGATE g(integer) (SFUNC = f, STYPE = integer);
CREATE VIEW v AS SELECT g(x) FROM (VALUES (1)) t(x);
