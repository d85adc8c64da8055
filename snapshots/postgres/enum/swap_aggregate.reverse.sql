-- for PostgreSQL 18
-- 1 change (1 alter) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop aggregate public.latest(public.status) for now: it depends on enum public.status
DROP AGGREGATE public.latest(public.status);

-- drop function public.last_of(public.status, public.status) for now: it depends on enum public.status
DROP FUNCTION public.last_of(public.status, public.status);

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

-- create function public.last_of(public.status, public.status) again
CREATE OR REPLACE FUNCTION public.last_of(a public.status, b public.status)
 RETURNS public.status
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT coalesce(b, a) $function$;

-- create aggregate public.latest(public.status) again
CREATE AGGREGATE public.latest(public.status) (
    SFUNC = public.last_of,
    STYPE = public.status
);

-- create comment on aggregate public.latest(public.status) again
COMMENT ON AGGREGATE public.latest(public.status) IS 'stays';

COMMIT;

RESET check_function_bodies;
