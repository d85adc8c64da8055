CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE TABLE t (a ext.citext);
CREATE FUNCTION f(ext.citext) RETURNS ext.citext LANGUAGE sql AS 'SELECT $1';
