CREATE FUNCTION total(a integer, b integer) RETURNS integer LANGUAGE sql PARALLEL SAFE AS 'SELECT a + b';
