-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.n
-- hazard breaks-running-code: code that uses materialized view public.n fails from here on
DROP MATERIALIZED VIEW public.n;

-- alter materialized view public.m: storage parameters
ALTER MATERIALIZED VIEW public.m RESET (autovacuum_enabled, toast.autovacuum_enabled, toast.vacuum_truncate);

-- alter materialized view public.m: storage parameters
ALTER MATERIALIZED VIEW public.m SET (fillfactor='70');

COMMIT;

RESET check_function_bodies;
