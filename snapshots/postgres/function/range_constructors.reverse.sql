-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop range type public.span
-- hazard breaks-running-code: code that uses range type public.span fails from here on
DROP TYPE public.span;

COMMIT;

RESET check_function_bodies;
