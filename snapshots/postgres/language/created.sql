-- for PostgreSQL 18
-- 6 changes (6 create) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create language "Own"
CREATE TRUSTED LANGUAGE "Own"
    HANDLER plpgsql_call_handler
    INLINE plpgsql_inline_handler
    VALIDATOR plpgsql_validator;

-- create language bare
CREATE LANGUAGE bare
    HANDLER plpgsql_call_handler;

-- create function public.f()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f() (Own) only when it runs
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE "Own"
AS $function$BEGIN RETURN 1; END$function$;

-- revoke on language "Own" from PUBLIC
REVOKE USAGE ON LANGUAGE "Own" FROM PUBLIC;

-- grant on language "Own" to reader
GRANT USAGE ON LANGUAGE "Own" TO reader WITH GRANT OPTION;

-- create comment on language "Own"
COMMENT ON LANGUAGE "Own" IS 'as PL/pgSQL';

COMMIT;

RESET check_function_bodies;
