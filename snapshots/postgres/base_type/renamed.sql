-- for PostgreSQL 18
-- 1 change (1 rename) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move base type public.celsius to schema units
-- hazard breaks-running-code: code that uses base type public.celsius fails from here on
ALTER TYPE public.celsius SET SCHEMA units;

-- rename base type units.celsius to degrees
-- hazard breaks-running-code: code that uses base type units.celsius fails from here on
ALTER TYPE units.celsius RENAME TO degrees;

COMMIT;

RESET check_function_bodies;
