-- for PostgreSQL 18
-- 12 changes (10 create, 2 alter) · 11 statements in 5 transactions

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: add value 'ok'
-- hazard not-reversible: PostgreSQL has no statement that takes 'ok' out of enum public.mood again
ALTER TYPE public.mood ADD VALUE 'ok' AFTER 'sad';

COMMIT;

BEGIN;

-- create domain public.calm
CREATE DOMAIN public.calm AS public.mood DEFAULT 'ok'::public.mood
    CONSTRAINT calm_check CHECK ((VALUE <> 'ok'::public.mood));

-- alter table public.t: row security
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;

-- create column public.t.moods
ALTER TABLE public.t ADD COLUMN moods public.mood[] DEFAULT '{ok}'::public.mood[];

-- create default public.t.mood
ALTER TABLE ONLY public.t ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;

-- create function public.f(public.mood)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f(public.mood) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f(m public.mood DEFAULT 'ok'::public.mood)
 RETURNS public.mood
 LANGUAGE sql
AS $function$ SELECT 'ok'::mood $function$;

-- create view public.v
CREATE VIEW public.v AS
 SELECT id
   FROM public.t
  WHERE (mood = 'ok'::public.mood);

-- create policy public.t.only_ok
CREATE POLICY only_ok ON public.t
    USING ((mood = 'ok'::public.mood));

COMMIT;

-- create index public.t_id_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY t_id_idx ON public.t USING btree (id) WHERE (mood = 'ok'::public.mood);

BEGIN;

-- create constraint public.t.t_check, for new rows
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (((mood <> 'ok'::public.mood) OR (id > 0))) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.t_check: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_check
ALTER TABLE public.t VALIDATE CONSTRAINT t_check;

COMMIT;

RESET check_function_bodies;
