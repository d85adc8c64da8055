-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter composite type public.pair: add attribute c integer
ALTER TYPE public.pair ADD ATTRIBUTE c integer CASCADE;

COMMIT;

RESET check_function_bodies;
