-- for PostgreSQL 18
-- 5 changes (2 create, 1 alter, 2 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create language own
CREATE TRUSTED LANGUAGE own
    HANDLER plpgsql_call_handler
    VALIDATOR plpgsql_validator;

-- alter function public.f(): language
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f() (own) only when it runs
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE own
AS $function$BEGIN RETURN 1; END$function$;

-- drop language "Own"
DROP LANGUAGE "Own";

-- create comment on language own
COMMENT ON LANGUAGE own IS 'It stays';

COMMIT;

RESET check_function_bodies;
