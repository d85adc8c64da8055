CREATE TYPE celsius;
CREATE FUNCTION celsius_in(cstring) RETURNS celsius LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION celsius_out(celsius) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE celsius (INPUT = celsius_in, OUTPUT = celsius_out, LIKE = integer);
COMMENT ON TYPE celsius IS 'degrees';
