-- for PostgreSQL 18
-- 3 changes (3 drop) · 2 statements in 2 transactions

SET check_function_bodies = off;

-- drop index public.t_a
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.t_a;

-- drop index public.t_b
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.t_b;

RESET check_function_bodies;
