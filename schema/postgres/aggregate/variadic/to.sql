CREATE FUNCTION f(integer, integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE AGGREGATE any_of(VARIADIC integer[]) (SFUNC = f, STYPE = integer);
