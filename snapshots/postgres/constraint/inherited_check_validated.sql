-- for PostgreSQL 18
-- 2 changes (2 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter constraint public.p.k: check the rows that are there
-- evidence: 0 rows of public.p outside of CHECK ((a > 0))
ALTER TABLE public.p VALIDATE CONSTRAINT k;

COMMIT;

RESET check_function_bodies;
