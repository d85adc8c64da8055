-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop conversion other."Usual"
DROP CONVERSION other."Usual";

-- drop conversion public.latin
DROP CONVERSION public.latin;

-- drop schema other
-- hazard breaks-running-code: code that uses schema other fails from here on
DROP SCHEMA other;

COMMIT;

RESET check_function_bodies;
