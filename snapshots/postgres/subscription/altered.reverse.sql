-- for PostgreSQL 18
-- 3 changes (3 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter subscription orders_in: connection
-- holds a secret: keep this script as safe as that
ALTER SUBSCRIPTION orders_in CONNECTION 'host=publisher.invalid dbname=shop password=hunter2';

-- alter subscription orders_in: slot_name = 'orders_in', synchronous_commit = 'off'
-- hazard publisher-untouched: the slot 'orders_2' stays at the publisher, which keeps all its write-ahead log from now on for it: drop it there (SELECT pg_drop_replication_slot('orders_2'))
-- hazard publisher-untouched: subscription orders_in receives nothing unless the publisher has the slot 'orders_in'
ALTER SUBSCRIPTION orders_in SET (slot_name = 'orders_in', synchronous_commit = 'off');

-- alter subscription orders_in: publications
-- hazard publisher-untouched: what subscription orders_in receives stays as it is until ALTER SUBSCRIPTION orders_in REFRESH PUBLICATION is run by hand, which connects to the publisher
ALTER SUBSCRIPTION orders_in SET PUBLICATION orders, parts WITH (refresh = false);

-- alter subscription stock_in: slot_name = NONE, synchronous_commit = 'on'
-- hazard publisher-untouched: the slot 'stock_in' stays at the publisher, which keeps all its write-ahead log from now on for it: drop it there (SELECT pg_drop_replication_slot('stock_in'))
ALTER SUBSCRIPTION stock_in SET (slot_name = NONE, synchronous_commit = 'on');

-- alter comment on subscription stock_in: text
COMMENT ON SUBSCRIPTION stock_in IS 'stock';

COMMIT;

RESET check_function_bodies;
