-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 2 transactions

SET check_function_bodies = off;

-- drop index public.i
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.i;

-- drop index public.u
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.u;

RESET check_function_bodies;
