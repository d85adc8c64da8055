-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter extension citext: move it to schema public
ALTER EXTENSION citext SET SCHEMA public;

COMMIT;

RESET check_function_bodies;
