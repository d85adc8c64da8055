CREATE SCHEMA units;
CREATE TYPE units.degrees;
CREATE FUNCTION celsius_in(cstring) RETURNS units.degrees LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION celsius_out(units.degrees) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- schemadiff: renamed-from public.celsius
CREATE TYPE units.degrees (INPUT = celsius_in, OUTPUT = celsius_out, LIKE = integer);
CREATE TABLE measured (value units.degrees);
