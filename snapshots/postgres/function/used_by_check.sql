-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.t_a_check for now: it depends on function public.ok(integer)
ALTER TABLE public.t DROP CONSTRAINT t_a_check;

-- drop function public.ok(integer) for now: it cannot be changed in place
DROP FUNCTION public.ok(integer);

-- create function public.ok(integer) again
-- hazard unchecked-body: PostgreSQL looks into the body of function public.ok(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.ok(b integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT b > 1$function$;

-- create constraint public.t.t_a_check again
-- hazard blocking-scan: reads all rows of table public.t under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.t: it has 8,192 bytes
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (public.ok(a));

COMMIT;

RESET check_function_bodies;
