CREATE TABLE t (a integer, b text);
CREATE FUNCTION f(x integer) RETURNS integer RETURN x + 2;
CREATE FUNCTION g(x integer DEFAULT 3) RETURNS integer BEGIN ATOMIC SELECT a FROM t WHERE b = 'y'; END;
