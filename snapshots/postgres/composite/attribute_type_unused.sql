-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter composite type public.pair: change attribute id bigint
ALTER TYPE public.pair ALTER ATTRIBUTE id TYPE bigint;

-- alter composite type public.pair: change attribute name text COLLATE pg_catalog."C"
ALTER TYPE public.pair ALTER ATTRIBUTE name TYPE text COLLATE pg_catalog."C";

COMMIT;

RESET check_function_bodies;
