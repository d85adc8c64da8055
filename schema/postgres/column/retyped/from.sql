-- Types that PostgreSQL writes the table anew for.
CREATE TABLE orders (
  id int PRIMARY KEY,
  amount int DEFAULT 0 NOT NULL,
  code text CHECK (code <> ''),
  payload json,
  ticket varchar(40),
  placed timestamp  -- schemadiff: using placed AT TIME ZONE 'UTC'
);
CREATE INDEX orders_amount ON orders (amount, code DESC) WHERE amount > 0;
CREATE INDEX orders_code ON orders (lower(code));
CREATE VIEW large_orders AS SELECT id, amount, code FROM orders WHERE amount > 100;
COMMENT ON COLUMN orders.amount IS 'in cents';
ALTER TABLE orders ALTER COLUMN code SET STATISTICS 500;
