-- for PostgreSQL 18
-- 5 changes (2 create, 1 alter, 2 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter extension citext: move it to schema public
ALTER EXTENSION citext SET SCHEMA public;

-- drop column public.t.c
-- hazard data-loss: drops column public.t.c and all values in it
-- hazard breaks-running-code: code that uses column public.t.c fails from here on
ALTER TABLE public.t DROP COLUMN c;

-- drop schema ext
-- hazard breaks-running-code: code that uses schema ext fails from here on
DROP SCHEMA ext;

-- create column public.t.gone
ALTER TABLE public.t ADD COLUMN gone integer;

-- create function public.dropped(public.citext)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.dropped(public.citext) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.dropped(public.citext)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

COMMIT;

RESET check_function_bodies;
