CREATE TYPE celsius;
CREATE FUNCTION celsius_in(cstring) RETURNS celsius LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION celsius_out(celsius) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION celsius_recv(internal) RETURNS celsius LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
CREATE FUNCTION celsius_send(celsius) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'int4send';
CREATE TYPE celsius (INPUT = celsius_in, OUTPUT = celsius_out, LIKE = integer);
CREATE TABLE measured (value celsius);

CREATE TYPE unused;
CREATE FUNCTION unused_in(cstring) RETURNS unused LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION unused_out(unused) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE unused (INPUT = unused_in, OUTPUT = unused_out, LIKE = integer, CATEGORY = 'X');
CREATE FUNCTION takes(unused) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4up';
CREATE VIEW shown AS SELECT '1'::unused AS one;
