CREATE TYPE span AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE FUNCTION distance(a text, b text) RETURNS float8 LANGUAGE sql IMMUTABLE AS $$ SELECT 1::float8 $$;
CREATE TYPE "Word Range" AS RANGE (subtype = text, subtype_opclass = text_pattern_ops, collation = "C", subtype_diff = distance);
CREATE TABLE t (id int, s span, ss span[]);
COMMENT ON TYPE span IS 'a span';
