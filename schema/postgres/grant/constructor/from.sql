CREATE TYPE span AS RANGE (SUBTYPE = integer);
CREATE TYPE "Other" AS RANGE (SUBTYPE = date);
COMMENT ON TYPE span IS 'a type';
REVOKE EXECUTE ON FUNCTION span(integer, integer) FROM PUBLIC;
COMMENT ON FUNCTION "Other"(date, date) IS 'makes one';
