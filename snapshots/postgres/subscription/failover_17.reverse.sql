-- for PostgreSQL 18
-- 1 change (1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop subscription a
ALTER SUBSCRIPTION a SET (slot_name = NONE);

-- drop subscription a
-- hazard publisher-untouched: the slot 'other_slot' stays at the publisher, which keeps all its write-ahead log from now on for it: drop it there (SELECT pg_drop_replication_slot('other_slot'))
DROP SUBSCRIPTION a;

COMMIT;

RESET check_function_bodies;
