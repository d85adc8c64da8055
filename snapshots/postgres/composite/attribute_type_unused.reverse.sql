-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter composite type public.pair: change attribute id integer
ALTER TYPE public.pair ALTER ATTRIBUTE id TYPE integer;

-- alter composite type public.pair: change attribute name character varying(20)
ALTER TYPE public.pair ALTER ATTRIBUTE name TYPE character varying(20);

COMMIT;

RESET check_function_bodies;
