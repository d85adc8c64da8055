CREATE FUNCTION total(a integer, b integer) RETURNS integer LANGUAGE sql STRICT AS 'SELECT a + b';
