-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.i
DROP INDEX public.i;

-- drop extension pg_trgm
-- hazard breaks-running-code: code that uses extension pg_trgm fails from here on
DROP EXTENSION pg_trgm;

COMMIT;

RESET check_function_bodies;
