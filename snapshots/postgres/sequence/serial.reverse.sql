-- for PostgreSQL 18
-- 11 changes (11 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.t
-- hazard data-loss: drops table public.t and all rows in it
-- hazard breaks-running-code: code that uses table public.t fails from here on
-- hazard breaks-running-code: code that uses sequence public.t_small_seq fails from here on
-- hazard breaks-running-code: code that uses sequence public.t_id_seq fails from here on
-- hazard breaks-running-code: code that uses sequence public.t_big_seq fails from here on
DROP TABLE public.t;

COMMIT;

RESET check_function_bodies;
