-- for PostgreSQL 18
-- 1 change (1 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop transform FOR public.state LANGUAGE plpgsql for now: it depends on enum public.state
DROP TRANSFORM FOR public.state LANGUAGE plpgsql;

-- drop function public.f(public.state) for now: it depends on enum public.state
DROP FUNCTION public.f(public.state);

-- drop enum public.state for now: it cannot be changed in place
DROP TYPE public.state;

-- create enum public.state again
-- hazard breaks-running-code: code that reads or writes 'done' of enum public.state fails from here on
CREATE TYPE public.state AS ENUM ('new');

-- create function public.f(public.state) again
CREATE OR REPLACE FUNCTION public.f(public.state)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$BEGIN RETURN 1; END$function$;

-- create transform FOR public.state LANGUAGE plpgsql again
CREATE TRANSFORM FOR public.state LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal));

COMMIT;

RESET check_function_bodies;
