-- for PostgreSQL 18
-- 6 changes (6 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy');

-- create enum public.nothing
CREATE TYPE public.nothing AS ENUM ();

-- create column public.t.mood
ALTER TABLE public.t ADD COLUMN mood public.mood DEFAULT 'ok'::public.mood;

-- create column public.t.moods
ALTER TABLE public.t ADD COLUMN moods public.mood[] DEFAULT '{sad,ok}'::public.mood[];

COMMIT;

RESET check_function_bodies;
