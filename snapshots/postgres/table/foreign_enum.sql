-- for PostgreSQL 18
-- 3 changes (3 alter) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old domain public.short aside
ALTER DOMAIN public.short RENAME TO short__schemadiff_old;

-- drop default public.visits.feels for now: it depends on enum public.mood
ALTER TABLE ONLY public.visits ALTER COLUMN feels DROP DEFAULT;

-- set the old enum public.mood aside
-- hazard breaks-running-code: code that reads or writes 'gone' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME TO mood__schemadiff_old;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('ok', 'sad');

-- create domain public.short
CREATE DOMAIN public.short AS character varying(10)
    CONSTRAINT short_check CHECK ((length((VALUE)::text) < 5));

-- alter column public.visits.feels: move it to the new enum public.mood
-- alter column public.visits.name: move it to the new domain public.short
ALTER TABLE public.visits ALTER COLUMN feels TYPE public.mood,
    ALTER COLUMN name TYPE public.short;

-- drop the old enum public.mood
DROP TYPE public.mood__schemadiff_old;

-- drop the old domain public.short
DROP DOMAIN public.short__schemadiff_old;

-- create default public.visits.feels again
ALTER TABLE ONLY public.visits ALTER COLUMN feels SET DEFAULT 'ok'::public.mood;

COMMIT;

RESET check_function_bodies;
