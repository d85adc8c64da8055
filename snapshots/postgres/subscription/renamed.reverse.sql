-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename subscription "Orders" to orders_in
ALTER SUBSCRIPTION "Orders" RENAME TO orders_in;

COMMIT;

RESET check_function_bodies;
