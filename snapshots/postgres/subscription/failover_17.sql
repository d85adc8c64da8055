-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create subscription a
-- hazard publisher-untouched: subscription a receives nothing yet, as no plan connects to the publisher: make its slot at the publisher (SELECT pg_create_logical_replication_slot('other_slot', 'pgoutput', false, false, true)), then run ALTER SUBSCRIPTION a ENABLE and ALTER SUBSCRIPTION a REFRESH PUBLICATION
CREATE SUBSCRIPTION a CONNECTION 'host=publisher.invalid' PUBLICATION p WITH (connect = false, slot_name = 'other_slot', two_phase = true, failover = true, streaming = off);

COMMIT;

RESET check_function_bodies;
