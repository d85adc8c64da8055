CREATE FUNCTION f() RETURNS TABLE(a integer, b text, c date) LANGUAGE sql AS 'SELECT 1, ''x'', NULL::date';
