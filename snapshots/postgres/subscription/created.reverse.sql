-- for PostgreSQL 18
-- 3 changes (3 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop subscription "Idle Stock"
DROP SUBSCRIPTION "Idle Stock";

-- drop subscription orders_in
ALTER SUBSCRIPTION orders_in SET (slot_name = NONE);

-- drop subscription orders_in
-- hazard publisher-untouched: the slot 'orders_in' stays at the publisher, which keeps all its write-ahead log from now on for it: drop it there (SELECT pg_drop_replication_slot('orders_in'))
DROP SUBSCRIPTION orders_in;

COMMIT;

RESET check_function_bodies;
