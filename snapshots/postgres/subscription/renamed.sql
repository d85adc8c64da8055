-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename subscription orders_in to Orders
ALTER SUBSCRIPTION orders_in RENAME TO "Orders";

COMMIT;

RESET check_function_bodies;
