CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION f(integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1::bigint';
CREATE POLICY a ON t USING (f(id) > 1);
CREATE POLICY b ON t USING (id > 1);
