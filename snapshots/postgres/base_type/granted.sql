-- for PostgreSQL 18
-- 3 changes (2 create, 1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on base type public.celsius from PUBLIC
REVOKE USAGE ON TYPE public.celsius FROM PUBLIC;

-- grant on base type public.celsius to reader
-- hazard privilege-widened: gives USAGE on base type public.celsius to reader
GRANT USAGE ON TYPE public.celsius TO reader;

-- alter comment on base type public.celsius: text
COMMENT ON TYPE public.celsius IS 'whole degrees';

COMMIT;

RESET check_function_bodies;
