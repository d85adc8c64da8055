CREATE FUNCTION ok(b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT b > 1';
CREATE TABLE t (a integer CHECK (ok(a)));
