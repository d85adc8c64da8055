-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter materialized view public.m: compression of name
ALTER MATERIALIZED VIEW public.m ALTER COLUMN name SET COMPRESSION pglz;

COMMIT;

RESET check_function_bodies;
