CREATE TABLE orders (region int NOT NULL, id int NOT NULL, PRIMARY KEY (id, region)) PARTITION BY RANGE (region, id);
CREATE TABLE orders_first PARTITION OF orders FOR VALUES FROM (0, 0) TO (100, 0);
CREATE TABLE orders_rest PARTITION OF orders DEFAULT;
ALTER TABLE orders_first ADD CONSTRAINT orders_first_own UNIQUE (id, region);
ALTER TABLE orders_rest ADD CONSTRAINT orders_rest_own UNIQUE (region, id);
