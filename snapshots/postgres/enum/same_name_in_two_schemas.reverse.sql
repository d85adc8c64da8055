-- for PostgreSQL 18
-- 2 changes (2 alter) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old enum a.mood aside
ALTER TYPE a.mood RENAME TO mood__schemadiff_old;

-- set the old enum b.mood aside
-- hazard breaks-running-code: code that reads or writes 'w' of enum b.mood fails from here on
ALTER TYPE b.mood RENAME TO mood__schemadiff_old;

-- create enum a.mood
CREATE TYPE a.mood AS ENUM ('x', 'y');

-- create enum b.mood
CREATE TYPE b.mood AS ENUM ('x', 'z');

-- alter column public.t.a: move it to the new enum a.mood
-- alter column public.t.b: move it to the new enum b.mood
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with 'w' in b
ALTER TABLE public.t ALTER COLUMN a TYPE a.mood USING a::text::a.mood,
    ALTER COLUMN b TYPE b.mood USING b::text::b.mood;

-- drop the old enum a.mood
DROP TYPE a.mood__schemadiff_old;

-- drop the old enum b.mood
DROP TYPE b.mood__schemadiff_old;

COMMIT;

RESET check_function_bodies;
