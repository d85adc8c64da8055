-- for PostgreSQL 18
-- 6 changes (6 create) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- grant on composite type public.point2 to reader
-- hazard privilege-widened: gives USAGE on composite type public.point2 to reader
GRANT USAGE ON TYPE public.point2 TO reader WITH GRANT OPTION;

-- grant on domain public.positive to "Odd Role"
-- hazard privilege-widened: gives USAGE on domain public.positive to "Odd Role"
GRANT USAGE ON DOMAIN public.positive TO "Odd Role";

-- revoke on domain public.positive from PUBLIC
REVOKE USAGE ON DOMAIN public.positive FROM PUBLIC;

-- revoke on enum public.mood from PUBLIC
REVOKE USAGE ON TYPE public.mood FROM PUBLIC;

-- grant on enum public.mood to reader
-- hazard privilege-widened: gives USAGE on enum public.mood to reader
GRANT USAGE ON TYPE public.mood TO reader;

-- revoke on range type public.span from PUBLIC
REVOKE USAGE ON TYPE public.span FROM PUBLIC;

COMMIT;

RESET check_function_bodies;
