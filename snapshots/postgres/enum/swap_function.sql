-- for PostgreSQL 18
-- 1 change (1 alter) · 18 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it depends on column public.accounts.status
DROP VIEW public.v;

-- drop function public.by_default(public.status) for now: it depends on enum public.status
DROP FUNCTION public.by_default(public.status);

-- drop function public.gives() for now: it depends on enum public.status
DROP FUNCTION public.gives();

-- drop function public.gives_many() for now: it depends on enum public.status
DROP FUNCTION public.gives_many();

-- drop function public.gives_table() for now: it depends on enum public.status
DROP FUNCTION public.gives_table();

-- drop function public.takes(public.status, text) for now: it depends on enum public.status
DROP FUNCTION public.takes(public.status, text);

-- set the old enum public.status aside
-- hazard breaks-running-code: code that reads or writes 'archived' of enum public.status fails from here on
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
-- hazard enum-value-in-body: function public.gives_many() may still use a value that is gone from public.status
CREATE TYPE public.status AS ENUM ('closed', 'active', 'blocked');

-- alter column public.accounts.status: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.v meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
-- evidence: 0 rows of public.accounts with 'archived' in status
ALTER TABLE public.accounts ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create function public.by_default(public.status) again
CREATE OR REPLACE FUNCTION public.by_default(s public.status DEFAULT 'closed'::public.status)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;

-- create function public.gives() again
CREATE OR REPLACE FUNCTION public.gives()
 RETURNS public.status
 LANGUAGE sql
AS $function$ SELECT 'active'::status $function$;

-- create function public.gives_many() again
CREATE OR REPLACE FUNCTION public.gives_many()
 RETURNS SETOF public.status
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEXT 'archived'::status; END $function$;

-- create function public.gives_table() again
CREATE OR REPLACE FUNCTION public.gives_table()
 RETURNS TABLE(id integer, s public.status[])
 LANGUAGE sql
AS $function$ SELECT id, ARRAY[status] FROM accounts $function$;

-- create function public.takes(public.status, text) again
CREATE OR REPLACE FUNCTION public.takes(s public.status, t text DEFAULT 'x'::text)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;

-- create view public.v again
CREATE VIEW public.v AS
 SELECT public.takes(status) AS one
   FROM public.accounts;

-- revoke on function public.takes(public.status, text) from PUBLIC again
REVOKE EXECUTE ON FUNCTION public.takes(public.status, text) FROM PUBLIC;

-- create comment on function public.takes(public.status, text) again
COMMENT ON FUNCTION public.takes(public.status, text) IS 'stays';

COMMIT;

RESET check_function_bodies;
