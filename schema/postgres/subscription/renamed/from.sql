CREATE SUBSCRIPTION orders_in CONNECTION 'host=publisher.invalid' PUBLICATION orders WITH (connect = false, slot_name = 'orders');
COMMENT ON SUBSCRIPTION orders_in IS 'x';
