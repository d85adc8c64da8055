-- for PostgreSQL 18
-- 2 changes (2 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.t_pkey for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- alter column public.t.a: not null
-- hazard needs-valid-data: fails if column public.t.a holds NULLs
ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;

-- create constraint public.t.t_pkey again
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);

COMMIT;

RESET check_function_bodies;
