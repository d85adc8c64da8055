-- for PostgreSQL 18
-- 1 change (1 alter) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop cast (public.status AS integer) for now: it depends on enum public.status
DROP CAST (public.status AS integer);

-- drop function public.number(public.status) for now: it depends on enum public.status
DROP FUNCTION public.number(public.status);

-- set the old enum public.status aside
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('active', 'blocked', 'closed', 'archived');

-- alter column public.accounts.status: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
ALTER TABLE public.accounts ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create function public.number(public.status) again
CREATE OR REPLACE FUNCTION public.number(public.status)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT length($1::text) $function$;

-- create cast (public.status AS integer) again
CREATE CAST (public.status AS integer) WITH FUNCTION public.number(public.status);

COMMIT;

RESET check_function_bodies;
