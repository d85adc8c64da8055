-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- alter constraint public.t.c: check the rows that are there
-- evidence: 0 rows of public.t outside of CHECK ((a > 0))
ALTER TABLE public.t VALIDATE CONSTRAINT c;

COMMIT;

BEGIN;

-- alter constraint public.t.f: check the rows that are there
-- evidence: 0 rows of public.t with b that no row of public.o has
ALTER TABLE public.t VALIDATE CONSTRAINT f;

COMMIT;

RESET check_function_bodies;
