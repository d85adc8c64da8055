-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- give schema public to pg_database_owner
ALTER SCHEMA public OWNER TO pg_database_owner;

COMMIT;

RESET check_function_bodies;
