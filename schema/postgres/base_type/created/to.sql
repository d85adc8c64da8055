CREATE TABLE plain (id integer);

CREATE TYPE celsius;
CREATE FUNCTION celsius_in(cstring) RETURNS celsius LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION celsius_out(celsius) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION celsius_recv(internal) RETURNS celsius LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
CREATE FUNCTION celsius_send(celsius) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'int4send';
CREATE TYPE celsius (
  INPUT = celsius_in, OUTPUT = celsius_out, RECEIVE = celsius_recv, SEND = celsius_send,
  LIKE = integer, CATEGORY = 'N', PREFERRED = false, DEFAULT = '21', DELIMITER = ';'
);
COMMENT ON TYPE celsius IS 'degrees, whole';
CREATE CAST (integer AS celsius) WITHOUT FUNCTION AS ASSIGNMENT;

-- Text with collations, stored as text is.
CREATE TYPE label;
CREATE FUNCTION label_in(cstring) RETURNS label LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION label_out(label) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE label (
  INPUT = label_in, OUTPUT = label_out, TYPMOD_IN = pg_catalog.varchartypmodin, TYPMOD_OUT = pg_catalog.varchartypmodout,
  LIKE = text, COLLATABLE = true
);

CREATE TABLE measured (at date, value celsius NOT NULL DEFAULT '20', series celsius[], note label);

-- Only said to be a type.
CREATE TYPE later;
