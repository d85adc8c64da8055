CREATE SUBSCRIPTION orders_in CONNECTION 'host=other.invalid dbname=shop password=hunter3' PUBLICATION orders, returns
    WITH (connect = false, slot_name = 'orders_2', synchronous_commit = 'remote_write');
CREATE SUBSCRIPTION stock_in CONNECTION 'host=publisher.invalid dbname=stock' PUBLICATION stock
    WITH (connect = false, slot_name = 'stock_in');
COMMENT ON SUBSCRIPTION stock_in IS 'stock of all shops';
