-- for PostgreSQL 18
-- 10 changes (10 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop cast (character varying AS public.state)
-- hazard breaks-running-code: code that uses cast (character varying AS public.state) fails from here on
DROP CAST (character varying AS public.state);

-- drop cast (int8range AS public.money_range)
-- hazard breaks-running-code: code that uses cast (int8range AS public.money_range) fails from here on
DROP CAST (int8range AS public.money_range);

-- drop table public.tour
-- hazard data-loss: drops table public.tour and all rows in it
-- hazard breaks-running-code: code that uses table public.tour fails from here on
DROP TABLE public.tour;

-- drop cast (public.point_of AS double precision)
-- hazard breaks-running-code: code that uses cast (public.point_of AS double precision) fails from here on
DROP CAST (public.point_of AS double precision);

-- drop function public.length_of(public.point_of)
-- hazard breaks-running-code: code that uses function public.length_of(public.point_of) fails from here on
DROP FUNCTION public.length_of(public.point_of);

-- drop range type public.money_range
-- hazard breaks-running-code: code that uses range type public.money_range fails from here on
DROP TYPE public.money_range;

-- drop domain public.cents
-- hazard breaks-running-code: code that uses domain public.cents fails from here on
DROP DOMAIN public.cents;

COMMIT;

RESET check_function_bodies;
