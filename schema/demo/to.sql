-- What it should look like after the next release.
CREATE TYPE order_status AS ENUM ('new', 'paid', 'packed', 'shipped');

CREATE TABLE customers (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email text NOT NULL UNIQUE,
  full_name text
);

CREATE TABLE orders (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer_id bigint NOT NULL REFERENCES customers (id),
  status order_status NOT NULL DEFAULT 'new',
  total numeric(10,2) NOT NULL CHECK (total >= 0),
  placed_at timestamptz NOT NULL DEFAULT now(),
  note text
);

CREATE INDEX orders_customer ON orders (customer_id, placed_at DESC);
CREATE INDEX orders_to_ship ON orders (placed_at) WHERE status = 'packed';

COMMENT ON TABLE orders IS 'One row per order, never deleted';

CREATE VIEW open_orders AS
  SELECT o.id, c.email, c.full_name, o.total
  FROM orders o JOIN customers c ON c.id = o.customer_id
  WHERE o.status NOT IN ('packed', 'shipped');
