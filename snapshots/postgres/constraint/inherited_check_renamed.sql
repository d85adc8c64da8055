-- for PostgreSQL 18
-- 3 changes (1 rename, 1 create, 1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename constraint public.p.k to l
ALTER TABLE public.p RENAME CONSTRAINT k TO l;

COMMIT;

RESET check_function_bodies;
