-- for PostgreSQL 18
-- 2 changes (2 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum b.mood: add value 'w'
-- hazard not-reversible: PostgreSQL has no statement that takes 'w' out of enum b.mood again
ALTER TYPE b.mood ADD VALUE 'w' AFTER 'x';

-- set the old enum a.mood aside
ALTER TYPE a.mood RENAME TO mood__schemadiff_old;

-- create enum a.mood
CREATE TYPE a.mood AS ENUM ('y', 'x');

-- alter column public.t.a: move it to the new enum a.mood
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN a TYPE a.mood USING a::text::a.mood;

-- drop the old enum a.mood
DROP TYPE a.mood__schemadiff_old;

COMMIT;

RESET check_function_bodies;
