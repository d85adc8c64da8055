-- for PostgreSQL 18
-- 8 changes (3 create, 2 alter, 3 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.orders: let go of what it uses, to drop that
CREATE OR REPLACE VIEW public.orders AS
 SELECT NULL::date AS placed;

-- drop table public.old_orders
-- hazard data-loss: drops table public.old_orders and all rows in it
-- hazard breaks-running-code: code that uses table public.old_orders fails from here on
DROP TABLE public.old_orders;

-- drop domain public.amount for now: it depends on domain constraint public.amount.range
DROP DOMAIN public.amount;

-- create domain public.amount again
CREATE DOMAIN public.amount AS bigint
    CONSTRAINT range CHECK ((VALUE > '-42'::integer));

-- create table public.new_orders
CREATE TABLE public.new_orders (
  placed date,
  amounts public.amount[]
);

-- alter view public.orders: definition
CREATE OR REPLACE VIEW public.orders AS
 SELECT placed
   FROM public.new_orders;

COMMIT;

RESET check_function_bodies;
