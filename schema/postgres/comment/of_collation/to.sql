CREATE COLLATION german (provider = icu, locale = 'de-DE');
COMMENT ON COLLATION german IS 'as in a dictionary';
CREATE COLLATION plain (provider = libc, locale = 'C');
