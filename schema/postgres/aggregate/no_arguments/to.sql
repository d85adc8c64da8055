CREATE AGGREGATE many(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
COMMENT ON AGGREGATE many(*) IS 'counts';
