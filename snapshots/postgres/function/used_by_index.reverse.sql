-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.i for now: it depends on function public.norm(text)
DROP INDEX public.i;

-- drop function public.norm(text) for now: it cannot be changed in place
DROP FUNCTION public.norm(text);

-- create function public.norm(text) again
CREATE OR REPLACE FUNCTION public.norm(a text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT lower(a)$function$;

-- create index public.i again
CREATE INDEX i ON public.t USING btree (public.norm(a));

COMMIT;

RESET check_function_bodies;
