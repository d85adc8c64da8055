-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old domain public.d aside
ALTER DOMAIN public.d RENAME TO d__schemadiff_old;

-- create domain public.d
CREATE DOMAIN public.d AS text COLLATE pg_catalog."C";

-- alter column public.t.d: move it to the new domain public.d
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN d TYPE public.d USING d::public.d;

-- drop the old domain public.d
DROP DOMAIN public.d__schemadiff_old;

COMMIT;

RESET check_function_bodies;
