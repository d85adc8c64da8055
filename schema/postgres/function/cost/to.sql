CREATE FUNCTION total(a integer, b integer) RETURNS integer LANGUAGE sql COST 0.5 AS 'SELECT a + b';
