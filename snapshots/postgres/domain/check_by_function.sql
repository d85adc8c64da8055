-- for PostgreSQL 18
-- 4 changes (4 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create function public.good(integer)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.good(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.good(v integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT v > 0 $function$;

-- create domain public.d
CREATE DOMAIN public.d AS integer
    CONSTRAINT d_check CHECK (public.good(VALUE));

-- create column public.t.d
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ADD COLUMN d public.d;

COMMIT;

RESET check_function_bodies;
