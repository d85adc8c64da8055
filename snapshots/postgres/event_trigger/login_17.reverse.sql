-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop event trigger greets
DROP EVENT TRIGGER greets;

COMMIT;

RESET check_function_bodies;
