CREATE TABLE orders (id int PRIMARY KEY, amount int NOT NULL);
CREATE INDEX orders_amount ON orders (amount);
CREATE VIEW large_orders AS SELECT id, amount FROM orders WHERE amount > 100;
