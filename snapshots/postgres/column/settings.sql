-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.a: not null
-- hazard needs-valid-data: fails if column public.t.a holds NULLs
ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;

-- alter column public.t.a: storage
ALTER TABLE ONLY public.t ALTER COLUMN a SET STORAGE EXTERNAL;

-- alter column public.t.a: statistics target
ALTER TABLE ONLY public.t ALTER COLUMN a SET STATISTICS 500;

-- alter column public.t.b: options
ALTER TABLE ONLY public.t ALTER COLUMN b SET (n_distinct='-0.5');

COMMIT;

RESET check_function_bodies;
