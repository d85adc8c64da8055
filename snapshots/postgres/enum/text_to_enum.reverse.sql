-- for PostgreSQL 18
-- 5 changes (4 alter, 1 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop default public.t.mood for now: it depends on column public.t.mood
ALTER TABLE ONLY public.t ALTER COLUMN mood DROP DEFAULT;

-- drop default public.t.moods for now: it depends on column public.t.moods
ALTER TABLE ONLY public.t ALTER COLUMN moods DROP DEFAULT;

-- alter column public.t.mood: type public.mood becomes text
-- alter column public.t.moods: type public.mood[] becomes text[]
-- hazard breaks-running-code: code that expects public.mood in column public.t.mood gets text, and must send that
-- hazard needs-valid-data: fails if a value of column public.t.moods does not fit text[]
-- hazard breaks-running-code: code that expects public.mood[] in column public.t.moods gets text[], and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN mood TYPE text,
    ALTER COLUMN moods TYPE text[];

-- drop enum public.mood
-- hazard breaks-running-code: code that uses enum public.mood fails from here on
DROP TYPE public.mood;

-- create default public.t.mood again
ALTER TABLE ONLY public.t ALTER COLUMN mood SET DEFAULT 'ok'::text;

-- create default public.t.moods again
ALTER TABLE ONLY public.t ALTER COLUMN moods SET DEFAULT '{ok}'::text[];

COMMIT;

RESET check_function_bodies;
