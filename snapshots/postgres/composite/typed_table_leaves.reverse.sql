-- for PostgreSQL 18
-- 3 changes (2 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter composite type public.shape: drop attribute c
-- hazard data-loss: drops the values of c in all columns of composite type public.shape
-- hazard breaks-running-code: code that uses column public.stays.c fails from here on
ALTER TYPE public.shape DROP ATTRIBUTE c CASCADE;

-- alter table public.leaves: typed table
ALTER TABLE public.leaves OF public.shape;

COMMIT;

RESET check_function_bodies;
