-- for PostgreSQL 18
-- 29 changes (14 create, 1 alter, 14 drop) · 15 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function "Store".paid()
-- hazard breaks-running-code: code that uses function "Store".paid() fails from here on
DROP FUNCTION "Store".paid();

-- create schema shop
CREATE SCHEMA shop;

-- create enum shop.state
CREATE TYPE shop.state AS ENUM ('new', 'paid');

-- create sequence shop.orders_id_seq
CREATE SEQUENCE shop.orders_id_seq AS integer;

-- create table shop.orders
CREATE TABLE shop.orders (
  id integer DEFAULT nextval('shop.orders_id_seq'::regclass) NOT NULL,
  state shop.state DEFAULT 'new'::shop.state,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

-- let sequence shop.orders_id_seq be dropped with column shop.orders.id
ALTER SEQUENCE shop.orders_id_seq OWNED BY shop.orders.id;

-- alter view public.paid: definition
CREATE OR REPLACE VIEW public.paid AS
 SELECT id
   FROM shop.orders
  WHERE (state = 'paid'::shop.state);

-- drop table "Store".orders
-- hazard data-loss: drops table "Store".orders and all rows in it
-- hazard breaks-running-code: code that uses table "Store".orders fails from here on
-- hazard breaks-running-code: code that uses sequence "Store".orders_id_seq fails from here on
DROP TABLE "Store".orders;

-- drop enum "Store".state
-- hazard breaks-running-code: code that uses enum "Store".state fails from here on
DROP TYPE "Store".state;

-- drop schema "Store"
-- hazard breaks-running-code: code that uses schema "Store" fails from here on
DROP SCHEMA "Store";

-- grant on schema shop to reader
GRANT USAGE ON SCHEMA shop TO reader;

-- grant on table shop.orders to reader
GRANT SELECT ON TABLE shop.orders TO reader;

-- create comment on schema shop
COMMENT ON SCHEMA shop IS 'stays';

-- create function shop.paid()
-- hazard unchecked-body: PostgreSQL looks into the body of function shop.paid() (sql) only when it runs
CREATE OR REPLACE FUNCTION shop.paid()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT count(*) FROM shop.orders WHERE state = 'paid'$function$;

-- change default privilege on tables to reader in schema shop
-- hazard privilege-widened: gives SELECT on new tables to reader
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO reader;

COMMIT;

RESET check_function_bodies;
