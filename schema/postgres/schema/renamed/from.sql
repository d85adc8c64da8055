CREATE SCHEMA shop;
COMMENT ON SCHEMA shop IS 'stays';
GRANT USAGE ON SCHEMA shop TO reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO reader;
CREATE TYPE shop.state AS ENUM ('new', 'paid');
CREATE TABLE shop.orders (id serial PRIMARY KEY, state shop.state DEFAULT 'new');
CREATE FUNCTION shop.paid() RETURNS bigint LANGUAGE sql AS $$SELECT count(*) FROM shop.orders WHERE state = 'paid'$$;
CREATE VIEW paid AS SELECT id FROM shop.orders WHERE state = 'paid';
