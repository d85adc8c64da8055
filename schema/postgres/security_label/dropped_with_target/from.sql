CREATE SCHEMA s;
SECURITY LABEL FOR demo ON SCHEMA s IS 'goes along';
CREATE TABLE s.t (a integer);
SECURITY LABEL FOR demo ON COLUMN s.t.a IS 'goes along, too';
CREATE TABLE u (a integer, b integer);
SECURITY LABEL FOR demo ON COLUMN u.a IS 'goes with its column';
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
SECURITY LABEL FOR demo ON FUNCTION f() IS 'goes with the function';
