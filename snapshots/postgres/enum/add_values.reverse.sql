-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old enum public.mood aside
-- hazard breaks-running-code: code that reads or writes 'awful', 'bad', 'so-so', 'ok', 'merry', 'jolly' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME TO mood__schemadiff_old;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('sad', 'happy');

-- alter column public.t.mood: move it to the new enum public.mood
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with 'awful' in mood
-- evidence: 0 rows of public.t with 'bad' in mood
-- evidence: 0 rows of public.t with 'so-so' in mood
-- evidence: 0 rows of public.t with 'ok' in mood
-- evidence: 0 rows of public.t with 'merry' in mood
-- evidence: 0 rows of public.t with 'jolly' in mood
ALTER TABLE public.t ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- drop the old enum public.mood
DROP TYPE public.mood__schemadiff_old;

COMMIT;

RESET check_function_bodies;
