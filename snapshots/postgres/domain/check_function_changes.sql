-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop domain constraint public.d.c for now: it depends on function public.good(integer)
ALTER DOMAIN public.d DROP CONSTRAINT c;

-- drop function public.good(integer) for now: it cannot be changed in place
DROP FUNCTION public.good(integer);

-- create function public.good(integer) again
-- hazard unchecked-body: PostgreSQL looks into the body of function public.good(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.good(w integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT w > 0 $function$;

-- create domain constraint public.d.c again
-- hazard blocking-scan: reads all rows of table public.t under SHARE
-- hazard blocks-writes: nobody can write table public.t while all its rows are read (SHARE)
-- evidence: reads all of public.t
ALTER DOMAIN public.d ADD CONSTRAINT c CHECK (public.good(VALUE));

COMMIT;

RESET check_function_bodies;
