CREATE EXTENSION citext;
CREATE EXTENSION hstore;
COMMENT ON EXTENSION citext IS 'lower and upper case alike';
