-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 2 transactions

SET check_function_bodies = off;

-- drop index public.i
DROP INDEX CONCURRENTLY public.i;

-- drop index public.u
DROP INDEX CONCURRENTLY public.u;

RESET check_function_bodies;
