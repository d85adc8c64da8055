CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE FUNCTION f(integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1::bigint';
CREATE VIEW v AS SELECT f(id) AS f FROM t;
