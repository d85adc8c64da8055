CREATE TABLE orders (id int NOT NULL, placed date) PARTITION BY RANGE (placed);
CREATE TABLE orders_first (placed date, id int NOT NULL);
ALTER TABLE orders ATTACH PARTITION orders_first FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE copy (id int CONSTRAINT orders_id_not_null NOT NULL);
