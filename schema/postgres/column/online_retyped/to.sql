CREATE TABLE orders (
  id int PRIMARY KEY,
  amount numeric(14,2) NOT NULL  -- schemadiff: using amount / 100.0
);
CREATE INDEX orders_amount ON orders (amount);
CREATE VIEW large_orders AS SELECT id, amount FROM orders WHERE amount > 100;
