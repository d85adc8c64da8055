-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 2 transactions

SET check_function_bodies = off;

-- drop index public."t by b"
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public."t by b";

-- drop index public.t_a
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.t_a;

RESET check_function_bodies;
