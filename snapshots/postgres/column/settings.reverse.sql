-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.a: nullable
ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;

-- alter column public.t.a: storage
ALTER TABLE ONLY public.t ALTER COLUMN a SET STORAGE EXTENDED;

-- alter column public.t.a: statistics target
ALTER TABLE ONLY public.t ALTER COLUMN a SET STATISTICS -1;

-- alter column public.t.b: options
ALTER TABLE ONLY public.t ALTER COLUMN b RESET (n_distinct);

COMMIT;

RESET check_function_bodies;
