-- for PostgreSQL 18
-- 3 changes (3 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create subscription b
-- hazard publisher-untouched: subscription b receives nothing yet, as no plan connects to the publisher: make its slot at the publisher (SELECT pg_create_logical_replication_slot('b', 'pgoutput')), then run ALTER SUBSCRIPTION b ENABLE and ALTER SUBSCRIPTION b REFRESH PUBLICATION
-- holds a secret: keep this script as safe as that
CREATE SUBSCRIPTION b CONNECTION 'host=publisher.invalid password=hunter2' PUBLICATION p WITH (connect = false, slot_name = 'b', streaming = off);

-- give subscription a to keeper
ALTER SUBSCRIPTION a OWNER TO keeper;

-- give subscription b to keeper
ALTER SUBSCRIPTION b OWNER TO keeper;

COMMIT;

RESET check_function_bodies;
