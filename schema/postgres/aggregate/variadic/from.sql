CREATE FUNCTION f(integer, integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
