-- for PostgreSQL 18
-- 3 changes (3 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create subscription "Idle Stock"
-- hazard publisher-untouched: subscription "Idle Stock" receives nothing yet, as no plan connects to the publisher: give it a slot (ALTER SUBSCRIPTION "Idle Stock" SET (slot_name = …)), then run ALTER SUBSCRIPTION "Idle Stock" ENABLE and ALTER SUBSCRIPTION "Idle Stock" REFRESH PUBLICATION
-- holds a secret: keep this script as safe as that
CREATE SUBSCRIPTION "Idle Stock" CONNECTION 'postgresql://joe:hunter2@publisher.invalid/stock' PUBLICATION stock WITH (connect = false, slot_name = NONE, synchronous_commit = 'local');

-- create subscription orders_in
-- hazard publisher-untouched: subscription orders_in receives nothing yet, as no plan connects to the publisher: make its slot at the publisher (SELECT pg_create_logical_replication_slot('orders_in', 'pgoutput')), then run ALTER SUBSCRIPTION orders_in ENABLE and ALTER SUBSCRIPTION orders_in REFRESH PUBLICATION
CREATE SUBSCRIPTION orders_in CONNECTION 'host=publisher.invalid dbname=shop user=joe' PUBLICATION "Parts", orders WITH (connect = false, slot_name = 'orders_in');

-- create comment on subscription orders_in
COMMENT ON SUBSCRIPTION orders_in IS 'orders of all shops';

COMMIT;

RESET check_function_bodies;
