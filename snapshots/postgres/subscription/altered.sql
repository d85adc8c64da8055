-- for PostgreSQL 18
-- 3 changes (3 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter subscription orders_in: connection
-- holds a secret: keep this script as safe as that
ALTER SUBSCRIPTION orders_in CONNECTION 'host=other.invalid dbname=shop password=hunter3';

-- alter subscription orders_in: slot_name = 'orders_2', synchronous_commit = 'remote_write'
-- hazard publisher-untouched: the slot 'orders_in' stays at the publisher, which keeps all its write-ahead log from now on for it: drop it there (SELECT pg_drop_replication_slot('orders_in'))
-- hazard publisher-untouched: subscription orders_in receives nothing unless the publisher has the slot 'orders_2'
ALTER SUBSCRIPTION orders_in SET (slot_name = 'orders_2', synchronous_commit = 'remote_write');

-- alter subscription orders_in: publications
-- hazard publisher-untouched: what subscription orders_in receives stays as it is until ALTER SUBSCRIPTION orders_in REFRESH PUBLICATION is run by hand, which connects to the publisher
ALTER SUBSCRIPTION orders_in SET PUBLICATION orders, returns WITH (refresh = false);

-- alter subscription stock_in: slot_name = 'stock_in', synchronous_commit = 'off'
-- hazard publisher-untouched: subscription stock_in receives nothing unless the publisher has the slot 'stock_in'
ALTER SUBSCRIPTION stock_in SET (slot_name = 'stock_in', synchronous_commit = 'off');

-- alter comment on subscription stock_in: text
COMMENT ON SUBSCRIPTION stock_in IS 'stock of all shops';

COMMIT;

RESET check_function_bodies;
