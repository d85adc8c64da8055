-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create range type public.span
CREATE TYPE public.span AS RANGE (subtype = double precision);

COMMIT;

RESET check_function_bodies;
