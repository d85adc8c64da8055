CREATE FUNCTION twice(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE TABLE pairs (a integer, b integer, c text, m mood);
CREATE STATISTICS sums ON (a + b), a FROM pairs;
CREATE STATISTICS one ON lower(c) FROM pairs;
CREATE STATISTICS calls ON twice(b), b FROM pairs;
CREATE STATISTICS of_mood (mcv) ON (m = 'sad'), b FROM pairs;
COMMENT ON STATISTICS of_mood IS 'Who is sad';
