CREATE FUNCTION total(a integer, b integer) RETURNS integer LANGUAGE sql SET search_path TO public, pg_temp AS 'SELECT a + b';
