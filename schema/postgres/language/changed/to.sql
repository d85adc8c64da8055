CREATE FUNCTION own_handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE TRUSTED LANGUAGE own HANDLER own_handler;
ALTER LANGUAGE own OWNER TO keeper;
CREATE TRUSTED LANGUAGE bare HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler;
GRANT USAGE ON LANGUAGE bare TO reader;
CREATE FUNCTION f() RETURNS int LANGUAGE own AS 'BEGIN RETURN 1; END';
