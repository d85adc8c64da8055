-- for PostgreSQL 18
-- 1 change (1 rename) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move base type units.degrees to schema public
-- hazard breaks-running-code: code that uses base type units.degrees fails from here on
ALTER TYPE units.degrees SET SCHEMA public;

-- rename base type public.degrees to celsius
-- hazard breaks-running-code: code that uses base type public.degrees fails from here on
ALTER TYPE public.degrees RENAME TO celsius;

COMMIT;

RESET check_function_bodies;
