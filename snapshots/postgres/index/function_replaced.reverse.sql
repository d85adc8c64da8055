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
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f(text) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f(x text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT lower(x)$function$;

-- create index public.i again
-- hazard blocks-writes: nobody can write table public.t while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.t meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.t: it has 8,192 bytes, and 16 kB of indexes
CREATE INDEX i ON public.t USING btree (public.f(b));

-- create index public.p again
-- hazard blocks-writes: nobody can write table public.t while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- evidence: builds an index of public.t: it has 8,192 bytes, and 16 kB of indexes
CREATE INDEX p ON public.t USING btree (a) WHERE (public.f(b) = 'x'::text);

-- create constraint public.t.k again
-- hazard blocking-scan: reads all rows of table public.t under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.t: it has 8,192 bytes, and 16 kB of indexes
ALTER TABLE public.t ADD CONSTRAINT k CHECK ((public.f(b) <> ''::text));

COMMIT;

RESET check_function_bodies;
