-- for PostgreSQL 18
-- 1 change (1 alter) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.takes(public.pair) for now: it depends on composite type public.pair
DROP FUNCTION public.takes(public.pair);

-- drop composite type public.pair for now: it depends on enum public.status
DROP TYPE public.pair;

-- set the old enum public.status aside
-- hazard breaks-running-code: code that reads or writes 'archived' of enum public.status fails from here on
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('closed', 'active', 'blocked');

-- create composite type public.pair again
CREATE TYPE public.pair AS (
    id integer,
    status public.status
);

-- alter column public.accounts.status: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
-- evidence: 0 rows of public.accounts with 'archived' in status
ALTER TABLE public.accounts ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create function public.takes(public.pair) again
CREATE OR REPLACE FUNCTION public.takes(p public.pair)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;

-- create comment on composite type public.pair again
COMMENT ON TYPE public.pair IS 'stays';

COMMIT;

RESET check_function_bodies;
