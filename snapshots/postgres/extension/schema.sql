-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter extension citext: move it to schema ext
ALTER EXTENSION citext SET SCHEMA ext;

COMMIT;

RESET check_function_bodies;
