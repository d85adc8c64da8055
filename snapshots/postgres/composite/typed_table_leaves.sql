-- for PostgreSQL 18
-- 3 changes (1 create, 2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.leaves: no longer a typed table
ALTER TABLE public.leaves NOT OF;

-- alter composite type public.shape: add attribute c integer
ALTER TYPE public.shape ADD ATTRIBUTE c integer CASCADE;

COMMIT;

RESET check_function_bodies;
