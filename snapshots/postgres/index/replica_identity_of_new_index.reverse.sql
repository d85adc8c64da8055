-- for PostgreSQL 18
-- 5 changes (1 alter, 4 drop) · 4 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- drop table public.u
-- hazard data-loss: drops table public.u and all rows in it
-- hazard breaks-running-code: code that uses table public.u fails from here on
DROP TABLE public.u;

-- alter table public.t: storage parameters
ALTER TABLE public.t SET (fillfactor='50');

-- alter table public.t: replica identity
ALTER TABLE ONLY public.t REPLICA IDENTITY DEFAULT;

COMMIT;

-- drop index public.i
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.i;

RESET check_function_bodies;
