CREATE SCHEMA "Store"; -- schemadiff: renamed-from shop
COMMENT ON SCHEMA "Store" IS 'stays';
GRANT USAGE ON SCHEMA "Store" TO reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA "Store" GRANT SELECT ON TABLES TO reader;
CREATE TYPE "Store".state AS ENUM ('new', 'paid');
CREATE TABLE "Store".orders (id serial PRIMARY KEY, state "Store".state DEFAULT 'new');
CREATE FUNCTION "Store".paid() RETURNS bigint LANGUAGE sql AS $$SELECT count(*) FROM "Store".orders WHERE state = 'paid'$$;
CREATE VIEW paid AS SELECT id FROM "Store".orders WHERE state = 'paid';
