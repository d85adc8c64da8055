-- for PostgreSQL 18
-- 1 change (1 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.by_status for now: it depends on enum public.status
DROP MATERIALIZED VIEW public.by_status;

-- set the old enum public.status aside
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('active', 'blocked', 'closed', 'archived');

-- alter column public.accounts.status: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write materialized view public.by_status meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
ALTER TABLE public.accounts ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create materialized view public.by_status again
CREATE MATERIALIZED VIEW public.by_status AS
 SELECT status,
    count(*) AS n
   FROM public.accounts
  GROUP BY status;

-- create index public.by_status_active again
CREATE INDEX by_status_active ON public.by_status USING btree (n) WHERE (status = 'active'::public.status);

-- create index public.by_status_key again
CREATE UNIQUE INDEX by_status_key ON public.by_status USING btree (status);

-- grant on materialized view public.by_status to PUBLIC again
GRANT SELECT ON TABLE public.by_status TO PUBLIC;

-- create comment on index public.by_status_key again
COMMENT ON INDEX public.by_status_key IS 'stays';

COMMIT;

RESET check_function_bodies;
