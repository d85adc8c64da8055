-- for PostgreSQL 18
-- 5 changes (2 create, 1 alter, 2 drop) · 7 statements in 5 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table sales.orders_1: no longer a partition of sales.orders
-- hazard second-table-lock: locks table sales.orders as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE sales.orders DETACH PARTITION sales.orders_1;

-- drop table sales.orders
-- hazard data-loss: drops table sales.orders and all rows in it
-- hazard breaks-running-code: code that uses table sales.orders fails from here on
DROP TABLE sales.orders;

-- create table public.orders
CREATE TABLE public.orders (
  id integer NOT NULL
) PARTITION BY RANGE (id);

COMMIT;

BEGIN;

-- alter table sales.orders_1: rows of its bound alone; others are refused from now on
ALTER TABLE sales.orders_1 DROP CONSTRAINT IF EXISTS orders_1__schemadiff_bound, ADD CONSTRAINT orders_1__schemadiff_bound CHECK (((id IS NOT NULL) AND (id >= 1) AND (id < 10))) NOT VALID;

COMMIT;

BEGIN;

-- alter table sales.orders_1: rows of its bound alone: look at those that are there
-- evidence: 0 rows of sales.orders_1 outside of FOR VALUES FROM (1) TO (10)
ALTER TABLE sales.orders_1 VALIDATE CONSTRAINT orders_1__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table sales.orders_1: a partition of table public.orders, as the check has proved
ALTER TABLE public.orders ATTACH PARTITION sales.orders_1 FOR VALUES FROM (1) TO (10);

COMMIT;

BEGIN;

-- alter table sales.orders_1: the check has served
ALTER TABLE sales.orders_1 DROP CONSTRAINT orders_1__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
