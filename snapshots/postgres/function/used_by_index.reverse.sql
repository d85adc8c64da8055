-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.i for now: it depends on function public.norm(text)
DROP INDEX public.i;

-- drop function public.norm(text) for now: it cannot be changed in place
DROP FUNCTION public.norm(text);

-- create function public.norm(text) again
-- hazard unchecked-body: PostgreSQL looks into the body of function public.norm(text) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.norm(a text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT lower(a)$function$;

-- create index public.i again
-- hazard blocks-writes: nobody can write table public.t while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.t meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.t
CREATE INDEX i ON public.t USING btree (public.norm(a));

COMMIT;

RESET check_function_bodies;
