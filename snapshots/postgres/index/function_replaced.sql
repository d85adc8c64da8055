-- for PostgreSQL 18
-- 1 change (1 alter) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.k for now: it depends on function public.f(text)
ALTER TABLE public.t DROP CONSTRAINT k;

-- drop index public.i for now: it depends on function public.f(text)
DROP INDEX public.i;

-- drop index public.p for now: it depends on function public.f(text)
DROP INDEX public.p;

-- drop function public.f(text) for now: it cannot be changed in place
DROP FUNCTION public.f(text);

-- create function public.f(text) again
CREATE OR REPLACE FUNCTION public.f(y text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT upper(y)$function$;

-- create index public.i again
CREATE INDEX i ON public.t USING btree (public.f(b));

-- create index public.p again
CREATE INDEX p ON public.t USING btree (a) WHERE (public.f(b) = 'x'::text);

-- create constraint public.t.k again
ALTER TABLE public.t ADD CONSTRAINT k CHECK ((public.f(b) <> ''::text));

COMMIT;

RESET check_function_bodies;
