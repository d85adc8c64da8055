-- for PostgreSQL 18
-- 4 changes (4 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.t_b
DROP INDEX public.t_b;

COMMIT;

RESET check_function_bodies;
