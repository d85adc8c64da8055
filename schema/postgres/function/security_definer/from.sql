CREATE FUNCTION total(a integer, b integer) RETURNS integer LANGUAGE sql SECURITY DEFINER AS 'SELECT a + b';
