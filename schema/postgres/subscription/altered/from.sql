CREATE SUBSCRIPTION orders_in CONNECTION 'host=publisher.invalid dbname=shop password=hunter2' PUBLICATION orders, parts
    WITH (connect = false, slot_name = 'orders_in');
CREATE SUBSCRIPTION stock_in CONNECTION 'host=publisher.invalid dbname=stock' PUBLICATION stock
    WITH (connect = false, slot_name = NONE, synchronous_commit = 'on');
COMMENT ON SUBSCRIPTION stock_in IS 'stock';
