-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename constraint public.t.t_pkey to other
ALTER TABLE public.t RENAME CONSTRAINT t_pkey TO other;

COMMIT;

RESET check_function_bodies;
