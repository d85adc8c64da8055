-- for PostgreSQL 18
-- 17 changes (17 drop) · 5 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- drop index public.e
DROP INDEX public.e;

-- drop index public.i
DROP INDEX public.i;

-- drop index public.o
DROP INDEX public.o;

-- drop index public.u
DROP INDEX public.u;

COMMIT;

-- drop index public.own
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.own;

RESET check_function_bodies;
