CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE FUNCTION f(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE VIEW v AS SELECT f(id) AS f FROM t;
ALTER VIEW v ALTER COLUMN f SET DEFAULT f(3);
