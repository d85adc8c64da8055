CREATE TABLE orders (region int NOT NULL, id int NOT NULL) PARTITION BY RANGE (region);
CREATE TABLE orders_first PARTITION OF orders FOR VALUES FROM (0) TO (100);
CREATE TABLE orders_rest PARTITION OF orders DEFAULT;
CREATE INDEX orders_first_own ON orders_first (id);
ALTER TABLE orders_rest ADD CONSTRAINT orders_rest_own UNIQUE (region, id);
CREATE INDEX orders_first_gone ON orders_first (id);
