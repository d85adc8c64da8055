-- for PostgreSQL 18
-- 1 change (1 alter) · 11 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.on_top for now: it depends on view public.active
DROP VIEW public.on_top;

-- drop view public.active for now: it depends on enum public.status
DROP VIEW public.active;

-- set the old enum public.status aside
-- hazard breaks-running-code: code that reads or writes 'archived' of enum public.status fails from here on
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('closed', 'active', 'blocked');

-- alter column public.accounts.status: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.active meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.on_top meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
-- evidence: 0 rows of public.accounts with 'archived' in status
ALTER TABLE public.accounts ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create view public.active again
CREATE VIEW public.active AS
 SELECT id,
    status
   FROM public.accounts
  WHERE (status = 'active'::public.status);

-- create view public.on_top again
CREATE VIEW public.on_top AS
 SELECT count(*) AS n
   FROM public.active;

-- grant on view public.active to PUBLIC again
GRANT SELECT ON TABLE public.active TO PUBLIC;

-- create comment on view public.active again
COMMENT ON VIEW public.active IS 'stays';

-- create comment on column public.active.status again
COMMENT ON COLUMN public.active.status IS 'stays too';

COMMIT;

RESET check_function_bodies;
