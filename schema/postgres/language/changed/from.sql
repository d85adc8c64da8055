CREATE FUNCTION own_handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE TRUSTED LANGUAGE own HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
GRANT USAGE ON LANGUAGE own TO reader;
CREATE LANGUAGE bare HANDLER own_handler;
CREATE FUNCTION f() RETURNS int LANGUAGE own AS 'BEGIN RETURN 1; END';
