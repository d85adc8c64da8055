-- for PostgreSQL 18
-- 3 changes (3 drop) · 2 statements in 2 transactions

SET check_function_bodies = off;

-- drop index public.t_a
DROP INDEX CONCURRENTLY public.t_a;

-- drop index public.t_b
DROP INDEX CONCURRENTLY public.t_b;

RESET check_function_bodies;
