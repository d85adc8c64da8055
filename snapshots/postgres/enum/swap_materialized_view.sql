-- for PostgreSQL 18
-- 1 change (1 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.by_status for now: it depends on enum public.status
DROP MATERIALIZED VIEW public.by_status;

-- set the old enum public.status aside
-- hazard breaks-running-code: code that reads or writes 'archived' of enum public.status fails from here on
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('closed', 'active', 'blocked');

-- alter column public.accounts.status: move it to the new enum public.status
-- evidence: rewrites public.accounts
-- evidence: 0 rows of public.accounts with 'archived' in status
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
-- hazard blocks-writes: nobody can write materialized view public.by_status while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of materialized view public.by_status without CONCURRENTLY
-- evidence: builds an index of public.by_status: it has 0 bytes, and 16 kB of indexes
CREATE INDEX by_status_active ON public.by_status USING btree (n) WHERE (status = 'active'::public.status);

-- create index public.by_status_key again
-- hazard blocks-writes: nobody can write materialized view public.by_status while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of materialized view public.by_status without CONCURRENTLY
-- evidence: builds an index of public.by_status: it has 0 bytes, and 16 kB of indexes
CREATE UNIQUE INDEX by_status_key ON public.by_status USING btree (status);

-- grant on materialized view public.by_status to PUBLIC again
GRANT SELECT ON TABLE public.by_status TO PUBLIC;

-- create comment on index public.by_status_key again
COMMENT ON INDEX public.by_status_key IS 'stays';

COMMIT;

RESET check_function_bodies;
