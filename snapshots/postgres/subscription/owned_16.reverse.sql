-- for PostgreSQL 18
-- 3 changes (3 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- give subscription a to CURRENT_USER
ALTER SUBSCRIPTION a OWNER TO CURRENT_USER;

-- drop subscription b
ALTER SUBSCRIPTION b SET (slot_name = NONE);

-- drop subscription b
-- hazard publisher-untouched: the slot 'b' stays at the publisher, which keeps all its write-ahead log from now on for it: drop it there (SELECT pg_drop_replication_slot('b'))
DROP SUBSCRIPTION b;

COMMIT;

RESET check_function_bodies;
