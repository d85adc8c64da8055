-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old composite type public.pair aside
ALTER TYPE public.pair RENAME TO pair__schemadiff_old;

-- create composite type public.pair
CREATE TYPE public.pair AS (
    id integer,
    m text
);

-- alter column public.t.p: move it to the new composite type public.pair
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN p TYPE public.pair USING CASE WHEN p IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((p).id, (p).m::text::text)::public.pair END;

-- drop the old composite type public.pair
DROP TYPE public.pair__schemadiff_old;

-- drop enum public.mood
-- hazard breaks-running-code: code that uses enum public.mood fails from here on
DROP TYPE public.mood;

COMMIT;

RESET check_function_bodies;
