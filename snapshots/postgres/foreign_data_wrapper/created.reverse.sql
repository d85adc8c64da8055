-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop foreign-data wrapper "With All"
DROP FOREIGN DATA WRAPPER "With All";

-- drop foreign-data wrapper plain
DROP FOREIGN DATA WRAPPER plain;

-- drop function public.looked_at(text[], oid)
-- hazard breaks-running-code: code that uses function public.looked_at(text[], oid) fails from here on
DROP FUNCTION public.looked_at(text[], oid);

COMMIT;

RESET check_function_bodies;
