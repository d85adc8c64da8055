-- The partition has names of NOT NULL constraints from its table, which the new table in the partition's schema would get.
CREATE TABLE orders (id int NOT NULL) PARTITION BY RANGE (id);
CREATE SCHEMA sales;
CREATE TABLE sales.orders_1 PARTITION OF orders FOR VALUES FROM (1) TO (10);
