-- for PostgreSQL 18
-- 7 changes (4 alter, 3 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.w
-- hazard data-loss: drops table public.w and all rows in it
-- hazard breaks-running-code: code that uses table public.w fails from here on
DROP TABLE public.w;

-- alter index public.i: order the table by it
ALTER TABLE public.t CLUSTER ON i;

-- alter constraint public.u.u_pkey: no longer clustered
ALTER TABLE public.u SET WITHOUT CLUSTER;

-- alter constraint public.v.v_pkey: order the table by it
ALTER TABLE public.v CLUSTER ON v_pkey;

COMMIT;

RESET check_function_bodies;
