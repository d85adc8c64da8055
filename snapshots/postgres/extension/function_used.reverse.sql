-- for PostgreSQL 18
-- 7 changes (7 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v
-- hazard breaks-running-code: code that uses view public.v fails from here on
DROP VIEW public.v;

-- drop table public.t
-- hazard data-loss: drops table public.t and all rows in it
-- hazard breaks-running-code: code that uses table public.t fails from here on
DROP TABLE public.t;

-- drop extension pgcrypto
-- hazard breaks-running-code: code that uses extension pgcrypto fails from here on
DROP EXTENSION pgcrypto;

COMMIT;

RESET check_function_bodies;
