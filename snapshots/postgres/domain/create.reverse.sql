-- for PostgreSQL 18
-- 12 changes (12 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.t.m
-- hazard data-loss: drops column public.t.m and all values in it
ALTER TABLE public.t DROP COLUMN m;

-- drop column public.t.p
-- hazard data-loss: drops column public.t.p and all values in it
ALTER TABLE public.t DROP COLUMN p;

-- drop domain public.many
DROP DOMAIN public.many;

-- drop domain public.over
DROP DOMAIN public.over;

-- drop domain public.full_one
DROP DOMAIN public.full_one;

-- drop domain public.plain
DROP DOMAIN public.plain;

COMMIT;

RESET check_function_bodies;
