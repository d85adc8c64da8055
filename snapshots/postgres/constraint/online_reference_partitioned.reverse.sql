-- for PostgreSQL 18
-- 4 changes (4 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.t_p
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t DROP CONSTRAINT t_p;

COMMIT;

RESET check_function_bodies;
