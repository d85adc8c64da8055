-- for PostgreSQL 18
-- 2 changes (2 alter) · 17 statements in 8 transactions

SET check_function_bodies = off;

BEGIN;

-- a column beside column public.orders.amount, of the new type
ALTER TABLE public.orders ADD COLUMN amount__schemadiff_new integer;

COMMIT;

BEGIN;

-- what keeps it in step with column public.orders.amount
CREATE FUNCTION public.orders_amount__schemadiff_sync() RETURNS trigger LANGUAGE plpgsql AS $schemadiff$
BEGIN
  NEW.amount__schemadiff_new := NEW.amount;
  RETURN NEW;
END $schemadiff$;

COMMIT;

BEGIN;

CREATE TRIGGER "~amount__schemadiff_sync" BEFORE INSERT OR UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.orders_amount__schemadiff_sync();

COMMIT;

-- fill it in the rows that are there, some pages at a time, each committed: column public.orders.amount
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 rows of public.orders with what integer cannot hold in amount
DO $schemadiff$
DECLARE
  pages CONSTANT bigint := pg_relation_size('public.orders'::regclass) / current_setting('block_size')::bigint;
  most CONSTANT integer := (current_setting('block_size')::integer - 24) / 28;
  page bigint := 0;
BEGIN
  LOOP
    -- Rows that a policy hides must not be passed over.
    PERFORM set_config('row_security', 'off', true);
    UPDATE public.orders SET amount__schemadiff_new = amount
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 19) AS number, generate_series(1, most) AS line
      ))
      AND amount__schemadiff_new::text IS DISTINCT FROM (amount)::integer::text;
    COMMIT;
    page := page + 20;
    EXIT WHEN page > pages;
  END LOOP;
  PERFORM set_config('row_security', 'off', true);
  IF EXISTS (SELECT FROM public.orders WHERE amount__schemadiff_new::text IS DISTINCT FROM (amount)::integer::text) THEN
    RAISE EXCEPTION 'some rows were not filled';
  END IF;
END $schemadiff$;

BEGIN;

-- it is NOT NULL as column public.orders.amount is
ALTER TABLE public.orders ADD CONSTRAINT amount__schemadiff_not_null CHECK (amount__schemadiff_new IS NOT NULL) NOT VALID;

COMMIT;

-- prove that, while the table is in use: SET NOT NULL need not look then
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.orders VALIDATE CONSTRAINT amount__schemadiff_not_null;

-- index public.orders_amount on the new column, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY orders_amount__schemadiff_new ON public.orders USING btree (amount__schemadiff_new);

BEGIN;

-- drop view public.large_orders for now: it cannot be changed in place
DROP VIEW public.large_orders;

-- drop the old index public.orders_amount
DROP INDEX public.orders_amount;

-- drop the old column public.orders.amount: all of it is in the new one
ALTER TABLE public.orders DROP COLUMN amount;

-- put the new column public.orders.amount in its place
-- hazard breaks-running-code: code that expects numeric(14,2) in column public.orders.amount gets integer, and must send that
-- hazard data-loss: rounds or cuts off values of column public.orders.amount that integer cannot hold
ALTER TABLE public.orders RENAME COLUMN amount__schemadiff_new TO amount;

-- nothing need be kept in step any more with column public.orders.amount
DROP TRIGGER "~amount__schemadiff_sync" ON public.orders;

-- nothing need be kept in step any more with column public.orders.amount
DROP FUNCTION public.orders_amount__schemadiff_sync();

-- alter column public.orders.amount: not null
-- evidence: 0 rows of public.orders with NULL in amount
ALTER TABLE public.orders ALTER COLUMN amount SET NOT NULL;

-- alter column public.orders.amount: the check that has proved it
ALTER TABLE public.orders DROP CONSTRAINT amount__schemadiff_not_null;

-- put the new index public.orders_amount in its place
ALTER INDEX public.orders_amount__schemadiff_new RENAME TO orders_amount;

-- create view public.large_orders again
-- hazard breaks-running-code: code that reads numeric(14,2) from amount of view public.large_orders gets integer
CREATE VIEW public.large_orders AS
 SELECT id,
    amount
   FROM public.orders
  WHERE (amount > 100);

COMMIT;

RESET check_function_bodies;
