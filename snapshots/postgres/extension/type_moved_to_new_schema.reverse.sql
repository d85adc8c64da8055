-- for PostgreSQL 18
-- 5 changes (2 create, 1 alter, 2 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter extension citext: move it to schema public
ALTER EXTENSION citext SET SCHEMA public;

-- drop column public.t.c
-- hazard data-loss: drops column public.t.c and all values in it
ALTER TABLE public.t DROP COLUMN c;

-- drop schema ext
DROP SCHEMA ext;

-- create column public.t.gone
ALTER TABLE public.t ADD COLUMN gone integer;

-- create function public.dropped(public.citext)
CREATE OR REPLACE FUNCTION public.dropped(public.citext)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

COMMIT;

RESET check_function_bodies;
