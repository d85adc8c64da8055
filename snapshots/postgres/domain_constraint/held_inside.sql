-- for PostgreSQL 18
-- 3 changes (2 create, 1 alter) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old domain public.d aside
ALTER DOMAIN public.d RENAME TO d__schemadiff_old;

-- set the old domain public.e aside
ALTER DOMAIN public.e RENAME TO e__schemadiff_old;

-- create domain public.d
CREATE DOMAIN public.d AS text
    CONSTRAINT short CHECK ((length(VALUE) < 700));

-- create domain public.e
CREATE DOMAIN public.e AS integer
    CONSTRAINT positive CHECK ((VALUE > 0));

-- create domain constraint public.n.positive
ALTER DOMAIN public.n ADD CONSTRAINT positive CHECK ((VALUE > 0)) NOT VALID;

-- alter column public.t.a: move it to the new domain public.d
-- alter column public.t.b: move it to the new domain public.e
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN a TYPE public.d[] USING a::text[]::public.d[],
    ALTER COLUMN b TYPE public.e[] USING b::text[]::public.e[];

-- drop the old domain public.d
DROP DOMAIN public.d__schemadiff_old;

-- drop the old domain public.e
DROP DOMAIN public.e__schemadiff_old;

COMMIT;

RESET check_function_bodies;
