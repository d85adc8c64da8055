-- for PostgreSQL 18
-- 4 changes (1 alter, 3 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.t_a
ALTER TABLE public.t DROP CONSTRAINT t_a;

-- drop constraint public.t.t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- alter column public.t.id: nullable
ALTER TABLE public.t ALTER COLUMN id DROP NOT NULL;

COMMIT;

RESET check_function_bodies;
