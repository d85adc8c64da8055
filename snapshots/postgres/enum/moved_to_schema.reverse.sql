-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move enum app.status to schema public
-- hazard breaks-running-code: code that uses enum app.status fails from here on
ALTER TYPE app.status SET SCHEMA public;

COMMIT;

RESET check_function_bodies;
