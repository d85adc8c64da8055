CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE DOMAIN name AS ext.citext CHECK (VALUE OPERATOR(ext.<>) '');
CREATE TABLE t (a ext.citext DEFAULT 'x'::ext.citext PRIMARY KEY, b name, c ext.citext[]);
CREATE VIEW v AS SELECT a FROM t WHERE a OPERATOR(ext.=) 'A'::ext.citext;
CREATE FUNCTION f(ext.citext) RETURNS ext.citext LANGUAGE sql AS 'SELECT $1';
