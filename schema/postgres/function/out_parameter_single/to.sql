CREATE FUNCTION f(a integer, OUT c integer) LANGUAGE sql AS 'SELECT a';
