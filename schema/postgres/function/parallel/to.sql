CREATE FUNCTION total(a integer, b integer) RETURNS integer LANGUAGE sql PARALLEL RESTRICTED AS 'SELECT a + b';
