-- for PostgreSQL 18
-- 4 changes (4 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.t_check for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_check;

-- drop index public.t_ok for now: it cannot be changed in place
DROP INDEX public.t_ok;

-- alter enum public.mood: rename value 'fine' to 'ok'
ALTER TYPE public.mood RENAME VALUE 'fine' TO 'ok';

-- alter default public.t.mood: now 'ok'::public.mood
ALTER TABLE ONLY public.t ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;

-- create index public.t_ok again
CREATE INDEX t_ok ON public.t USING btree (id) WHERE (mood = 'ok'::public.mood);

-- create constraint public.t.t_check again
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (((mood <> 'ok'::public.mood) OR (id > 0)));

COMMIT;

RESET check_function_bodies;
