CREATE EXTENSION citext;
CREATE DOMAIN name AS citext CHECK (VALUE <> '');
CREATE TABLE t (a citext DEFAULT 'x'::citext PRIMARY KEY, b name, gone int);
CREATE VIEW v AS SELECT a FROM t WHERE a = 'A'::citext;
CREATE FUNCTION f(citext) RETURNS citext LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION dropped(citext) RETURNS int LANGUAGE sql AS 'SELECT 1';
