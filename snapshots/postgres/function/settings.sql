-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.total(integer, integer): settings
ALTER FUNCTION public.total(integer, integer) RESET ALL SET work_mem TO '6MB' SET search_path TO 'pg_catalog', 'My Schema' SET "TimeZone" TO 'UTC';

COMMIT;

RESET check_function_bodies;
