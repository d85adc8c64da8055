CREATE FUNCTION total(a integer, b integer) RETURNS integer LANGUAGE sql LEAKPROOF AS 'SELECT a + b';
