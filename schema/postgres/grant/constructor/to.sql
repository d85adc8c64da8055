CREATE TYPE span AS RANGE (SUBTYPE = integer);
CREATE TYPE "Other" AS RANGE (SUBTYPE = date);
COMMENT ON TYPE span IS 'a type';
COMMENT ON FUNCTION span(integer, integer) IS 'makes one';
REVOKE USAGE ON TYPE span FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION "Other"(date, date, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "Other"(date, date, text) TO reader;
