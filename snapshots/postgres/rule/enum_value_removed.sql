-- for PostgreSQL 18
-- 1 change (1 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop rule public.e.a for now: it depends on enum public.mood
DROP RULE a ON public.e;

-- set the old enum public.mood aside
-- hazard breaks-running-code: code that reads or writes 'ok' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME TO mood__schemadiff_old;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('sad', 'glad');

-- alter column public.e.m: move it to the new enum public.mood
-- hazard blocks-reads: nobody can read or write table public.e while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.e and its indexes anew
-- evidence: rewrites public.e
-- evidence: 0 rows of public.e with 'ok' in m
ALTER TABLE public.e ALTER COLUMN m TYPE public.mood USING m::text::public.mood;

-- drop the old enum public.mood
DROP TYPE public.mood__schemadiff_old;

-- create rule public.e.a again
CREATE RULE a AS
    ON INSERT TO public.e WHERE (new.m = 'sad'::public.mood) DO INSTEAD NOTHING;

COMMIT;

RESET check_function_bodies;
