-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old domain public.d aside
ALTER DOMAIN public.d RENAME TO d__schemadiff_old;

-- create domain public.d
CREATE DOMAIN public.d AS text;

-- alter column public.t.d: move it to the new domain public.d
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN d TYPE public.d USING d::text::text::public.d;

-- drop the old domain public.d
DROP DOMAIN public.d__schemadiff_old;

-- drop enum public.mood
-- hazard breaks-running-code: code that uses enum public.mood fails from here on
DROP TYPE public.mood;

COMMIT;

RESET check_function_bodies;
