-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v
-- hazard breaks-running-code: code that uses view public.v fails from here on
DROP VIEW public.v;

-- drop extension pg_stat_statements
-- hazard breaks-running-code: code that uses extension pg_stat_statements fails from here on
DROP EXTENSION pg_stat_statements;

COMMIT;

RESET check_function_bodies;
