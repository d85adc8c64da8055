-- for PostgreSQL 18
-- 5 changes (2 create, 1 alter, 2 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create schema ext
CREATE SCHEMA ext;

-- alter extension citext: move it to schema ext
ALTER EXTENSION citext SET SCHEMA ext;

-- drop function public.dropped(ext.citext)
-- hazard breaks-running-code: code that uses function public.dropped(ext.citext) fails from here on
DROP FUNCTION public.dropped(ext.citext);

-- drop column public.t.gone
-- hazard data-loss: drops column public.t.gone and all values in it
-- hazard breaks-running-code: code that uses column public.t.gone fails from here on
ALTER TABLE public.t DROP COLUMN gone;

-- create column public.t.c
ALTER TABLE public.t ADD COLUMN c ext.citext[];

COMMIT;

RESET check_function_bodies;
