-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- change default privilege on large objects to reader
-- hazard privilege-widened: gives SELECT on new large objects to reader
ALTER DEFAULT PRIVILEGES GRANT SELECT ON LARGE OBJECTS TO reader;

COMMIT;

RESET check_function_bodies;
