-- for PostgreSQL 18
-- 3 changes (1 create, 1 alter, 1 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop event trigger calls for now: it cannot be changed in place
DROP EVENT TRIGGER calls;

-- drop function app."Note"()
-- hazard breaks-running-code: code that uses function app."Note"() fails from here on
DROP FUNCTION app."Note"();

-- create function public.note()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.note() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION public.note()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RAISE NOTICE 'one %', tg_tag; END $function$;

-- create event trigger calls again
CREATE EVENT TRIGGER calls ON ddl_command_end
    EXECUTE FUNCTION public.note();

COMMIT;

RESET check_function_bodies;
