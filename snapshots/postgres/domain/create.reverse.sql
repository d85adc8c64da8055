-- for PostgreSQL 18
-- 12 changes (12 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.t.m
-- hazard data-loss: drops column public.t.m and all values in it
-- hazard breaks-running-code: code that uses column public.t.m fails from here on
ALTER TABLE public.t DROP COLUMN m;

-- drop column public.t.p
-- hazard data-loss: drops column public.t.p and all values in it
-- hazard breaks-running-code: code that uses column public.t.p fails from here on
ALTER TABLE public.t DROP COLUMN p;

-- drop domain public.many
-- hazard breaks-running-code: code that uses domain public.many fails from here on
DROP DOMAIN public.many;

-- drop domain public.over
-- hazard breaks-running-code: code that uses domain public.over fails from here on
DROP DOMAIN public.over;

-- drop domain public.full_one
-- hazard breaks-running-code: code that uses domain public.full_one fails from here on
DROP DOMAIN public.full_one;

-- drop domain public.plain
-- hazard breaks-running-code: code that uses domain public.plain fails from here on
DROP DOMAIN public.plain;

COMMIT;

RESET check_function_bodies;
