-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move enum public.status to schema app
-- hazard breaks-running-code: code that uses enum public.status fails from here on
ALTER TYPE public.status SET SCHEMA app;

COMMIT;

RESET check_function_bodies;
