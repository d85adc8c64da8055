-- for PostgreSQL 18
-- 9 changes (9 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop event trigger "No Drops"
DROP EVENT TRIGGER "No Drops";

-- drop event trigger off
DROP EVENT TRIGGER off;

-- drop event trigger rewrites
DROP EVENT TRIGGER rewrites;

-- drop view public.third
-- hazard breaks-running-code: code that uses view public.third fails from here on
DROP VIEW public.third;

-- drop function public.forbid()
-- hazard breaks-running-code: code that uses function public.forbid() fails from here on
DROP FUNCTION public.forbid();

-- drop table public.second
-- hazard data-loss: drops table public.second and all rows in it
-- hazard breaks-running-code: code that uses table public.second fails from here on
DROP TABLE public.second;

COMMIT;

RESET check_function_bodies;
