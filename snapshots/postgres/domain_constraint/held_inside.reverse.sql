-- for PostgreSQL 18
-- 3 changes (1 alter, 2 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old domain public.d aside
ALTER DOMAIN public.d RENAME TO d__schemadiff_old;

-- drop domain constraint public.e.positive
ALTER DOMAIN public.e DROP CONSTRAINT positive;

-- drop domain constraint public.n.positive
ALTER DOMAIN public.n DROP CONSTRAINT positive;

-- create domain public.d
CREATE DOMAIN public.d AS text
    CONSTRAINT short CHECK ((length(VALUE) < 500));

-- alter column public.t.a: move it to the new domain public.d
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN a TYPE public.d[] USING a::text[]::public.d[];

-- drop the old domain public.d
DROP DOMAIN public.d__schemadiff_old;

COMMIT;

RESET check_function_bodies;
