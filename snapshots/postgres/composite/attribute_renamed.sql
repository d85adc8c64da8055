-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter composite type public.pair: rename attribute a to c
ALTER TYPE public.pair RENAME ATTRIBUTE a TO c;

COMMIT;

RESET check_function_bodies;
