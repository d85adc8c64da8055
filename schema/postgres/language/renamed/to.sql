-- schemadiff: renamed-from own
CREATE TRUSTED LANGUAGE "Own" HANDLER plpgsql_call_handler VALIDATOR plpgsql_validator;
COMMENT ON LANGUAGE "Own" IS 'It stays';
CREATE FUNCTION f() RETURNS int LANGUAGE "Own" AS 'BEGIN RETURN 1; END';
