CREATE FUNCTION total(a integer, b integer) RETURNS integer LANGUAGE sql COST 10 AS 'SELECT a + b';
