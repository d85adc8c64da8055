-- for PostgreSQL 18
-- 3 changes (1 create, 2 drop) · 2 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- drop table public.i
-- hazard data-loss: drops table public.i and all rows in it
-- hazard breaks-running-code: code that uses table public.i fails from here on
DROP TABLE public.i;

COMMIT;

-- create index public.i
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY i ON public.t USING btree (a);

RESET check_function_bodies;
