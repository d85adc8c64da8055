-- for PostgreSQL 18
-- 5 changes (1 create, 4 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop default public.t.mood for now: it depends on column public.t.mood
ALTER TABLE ONLY public.t ALTER COLUMN mood DROP DEFAULT;

-- drop default public.t.moods for now: it depends on column public.t.moods
ALTER TABLE ONLY public.t ALTER COLUMN moods DROP DEFAULT;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('ok', 'bad');

-- alter column public.t.mood: type text becomes public.mood
-- alter column public.t.moods: type text[] becomes public.mood[]
-- hazard breaks-running-code: code that expects text in column public.t.mood gets public.mood, and must send that
-- hazard breaks-running-code: code that expects text[] in column public.t.moods gets public.mood[], and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with what is no value of public.mood in mood
-- evidence: 0 rows of public.t with what is no value of public.mood[] in moods
ALTER TABLE public.t ALTER COLUMN mood TYPE public.mood USING mood::public.mood,
    ALTER COLUMN moods TYPE public.mood[] USING moods::public.mood[];

-- create default public.t.mood again
ALTER TABLE ONLY public.t ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;

-- create default public.t.moods again
ALTER TABLE ONLY public.t ALTER COLUMN moods SET DEFAULT '{ok}'::public.mood[];

COMMIT;

RESET check_function_bodies;
