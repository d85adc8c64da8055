CREATE FUNCTION twice(integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1::bigint * 2';
CREATE TYPE mood AS ENUM ('happy', 'sad');
CREATE TABLE pairs (a numeric, b numeric, c character varying(80), m mood);
CREATE STATISTICS sums ON (a + b), a FROM pairs;
CREATE STATISTICS one ON upper(c::text) FROM pairs;
CREATE STATISTICS calls ON twice(b::integer), b FROM pairs;
CREATE STATISTICS of_mood (mcv) ON (m = 'sad'), b FROM pairs;
COMMENT ON STATISTICS of_mood IS 'Who is sad';
