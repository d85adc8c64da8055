CREATE FUNCTION f(a anyelement DEFAULT 'x'::text) RETURNS integer LANGUAGE sql AS 'SELECT 1';
