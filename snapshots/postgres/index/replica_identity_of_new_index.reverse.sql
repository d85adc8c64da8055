-- for PostgreSQL 18
-- 5 changes (1 alter, 4 drop) · 4 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- drop table public.u
-- hazard data-loss: drops table public.u and all rows in it
DROP TABLE public.u;

-- alter table public.t: storage parameters
ALTER TABLE public.t SET (fillfactor='50');

-- alter table public.t: replica identity
ALTER TABLE ONLY public.t REPLICA IDENTITY DEFAULT;

COMMIT;

-- drop index public.i
DROP INDEX CONCURRENTLY public.i;

RESET check_function_bodies;
