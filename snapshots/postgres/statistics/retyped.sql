-- for PostgreSQL 18
-- 2 changes (2 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old enum public.mood aside
ALTER TYPE public.mood RENAME TO mood__schemadiff_old;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('happy', 'sad');

-- alter column public.pairs.a: type integer becomes bigint
-- alter column public.pairs.m: move it to the new enum public.mood
-- hazard breaks-running-code: code that expects integer in column public.pairs.a gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.pairs while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.pairs and its indexes anew
-- evidence: rewrites public.pairs
ALTER TABLE public.pairs ALTER COLUMN a TYPE bigint,
    ALTER COLUMN m TYPE public.mood USING m::text::public.mood;

-- drop the old enum public.mood
DROP TYPE public.mood__schemadiff_old;

-- alter statistics object public.of_mood: statistics target
ALTER STATISTICS public.of_mood SET STATISTICS 80;

-- alter statistics object public.with_target: statistics target
ALTER STATISTICS public.with_target SET STATISTICS 70;

COMMIT;

RESET check_function_bodies;
