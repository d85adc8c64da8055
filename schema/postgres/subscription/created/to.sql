CREATE TABLE orders (id int PRIMARY KEY);
CREATE SUBSCRIPTION orders_in CONNECTION 'host=publisher.invalid dbname=shop user=joe' PUBLICATION "Parts", orders
    WITH (connect = false, slot_name = 'orders_in');
CREATE SUBSCRIPTION "Idle Stock" CONNECTION 'postgresql://joe:hunter2@publisher.invalid/stock' PUBLICATION stock
    WITH (connect = false, slot_name = NONE, enabled = false, synchronous_commit = 'local');
COMMENT ON SUBSCRIPTION orders_in IS 'orders of all shops';
