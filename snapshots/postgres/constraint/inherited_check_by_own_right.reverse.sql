-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter constraint public.c1.k: only by inheritance
ALTER TABLE public.p DROP CONSTRAINT k;

-- alter constraint public.c1.k: only by inheritance
ALTER TABLE public.c1 DROP CONSTRAINT k;

-- alter constraint public.c1.k: only by inheritance
ALTER TABLE public.p ADD CONSTRAINT k CHECK ((a > 0));

-- alter constraint public.c2.k: by the table's own right, too
ALTER TABLE public.c2 ADD CONSTRAINT k CHECK ((a > 0));

COMMIT;

RESET check_function_bodies;
