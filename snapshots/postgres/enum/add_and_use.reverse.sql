-- for PostgreSQL 18
-- 12 changes (2 alter, 10 drop) · 13 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop policy public.t.only_ok
DROP POLICY only_ok ON public.t;

-- drop view public.v
-- hazard breaks-running-code: code that uses view public.v fails from here on
DROP VIEW public.v;

-- drop constraint public.t.t_check
ALTER TABLE public.t DROP CONSTRAINT t_check;

-- drop index public.t_id_idx
DROP INDEX public.t_id_idx;

-- drop default public.t.mood
ALTER TABLE ONLY public.t ALTER COLUMN mood DROP DEFAULT;

-- drop function public.f(public.mood)
-- hazard breaks-running-code: code that uses function public.f(public.mood) fails from here on
DROP FUNCTION public.f(public.mood);

-- drop column public.t.moods
-- hazard data-loss: drops column public.t.moods and all values in it
-- hazard breaks-running-code: code that uses column public.t.moods fails from here on
ALTER TABLE public.t DROP COLUMN moods;

-- drop domain public.calm
-- hazard breaks-running-code: code that uses domain public.calm fails from here on
DROP DOMAIN public.calm;

-- set the old enum public.mood aside
-- hazard breaks-running-code: code that reads or writes 'ok' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME TO mood__schemadiff_old;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('sad', 'happy');

-- alter table public.t: row security
-- hazard privilege-widened: policies no longer hold rows of table public.t back
ALTER TABLE public.t DISABLE ROW LEVEL SECURITY;

-- alter column public.t.mood: move it to the new enum public.mood
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write column public.t.mood meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.v meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with 'ok' in mood
ALTER TABLE public.t ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- drop the old enum public.mood
DROP TYPE public.mood__schemadiff_old;

COMMIT;

RESET check_function_bodies;
