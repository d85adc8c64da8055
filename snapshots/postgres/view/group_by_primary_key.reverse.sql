-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename constraint public.t.other to t_pkey
ALTER TABLE public.t RENAME CONSTRAINT other TO t_pkey;

COMMIT;

RESET check_function_bodies;
