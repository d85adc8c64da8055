CREATE SCHEMA a;
CREATE TABLE a.users (name text, mail text);
SECURITY LABEL FOR demo ON TABLE a.users IS 'people';
SECURITY LABEL FOR demo ON COLUMN a.users.mail IS 'hidden';
CREATE VIEW seen AS SELECT name FROM a.users;
SECURITY LABEL FOR demo ON COLUMN seen.name IS 'shown';
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
SECURITY LABEL FOR demo ON FUNCTION f() IS 'trusted';
