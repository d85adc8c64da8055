-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- change default privilege on large objects to reader
ALTER DEFAULT PRIVILEGES REVOKE SELECT ON LARGE OBJECTS FROM reader;

COMMIT;

RESET check_function_bodies;
