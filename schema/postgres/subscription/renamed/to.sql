-- schemadiff: renamed-from orders_in
CREATE SUBSCRIPTION "Orders" CONNECTION 'host=publisher.invalid' PUBLICATION orders WITH (connect = false, slot_name = 'orders');
COMMENT ON SUBSCRIPTION "Orders" IS 'x';
