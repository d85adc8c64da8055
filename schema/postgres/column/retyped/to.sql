CREATE TABLE orders (
  id int PRIMARY KEY,
  amount numeric(14,2) DEFAULT 0 NOT NULL,  -- schemadiff: using amount / 100.0
  code varchar(20) NOT NULL CHECK (code <> ''),
  payload jsonb,
  ticket uuid,
  placed timestamptz  -- schemadiff: using placed AT TIME ZONE 'UTC'
);
CREATE INDEX orders_amount ON orders (amount, code DESC) WHERE amount > 0;
CREATE INDEX orders_code ON orders (lower(code));
CREATE VIEW large_orders AS SELECT id, amount, code FROM orders WHERE amount > 100;
COMMENT ON COLUMN orders.amount IS 'in units';
ALTER TABLE orders ALTER COLUMN code SET STATISTICS 500;
