-- for PostgreSQL 18
-- 10 changes (10 alter) · 49 statements in 22 transactions

SET check_function_bodies = off;

BEGIN;

-- a column beside column public.orders.amount, of the new type
ALTER TABLE public.orders ADD COLUMN amount__schemadiff_new integer;

COMMIT;

BEGIN;

-- a column beside column public.orders.payload, of the new type
ALTER TABLE public.orders ADD COLUMN payload__schemadiff_new json;

COMMIT;

BEGIN;

-- a column beside column public.orders.placed, of the new type
ALTER TABLE public.orders ADD COLUMN placed__schemadiff_new timestamp without time zone;

COMMIT;

BEGIN;

-- a column beside column public.orders.ticket, of the new type
ALTER TABLE public.orders ADD COLUMN ticket__schemadiff_new character varying(40);

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

-- what keeps it in step with column public.orders.payload
CREATE FUNCTION public.orders_payload__schemadiff_sync() RETURNS trigger LANGUAGE plpgsql AS $schemadiff$
BEGIN
  NEW.payload__schemadiff_new := NEW.payload;
  RETURN NEW;
END $schemadiff$;

COMMIT;

BEGIN;

-- what keeps it in step with column public.orders.placed
CREATE FUNCTION public.orders_placed__schemadiff_sync() RETURNS trigger LANGUAGE plpgsql AS $schemadiff$
BEGIN
  NEW.placed__schemadiff_new := (SELECT placed AT TIME ZONE 'UTC' FROM (SELECT NEW.*) AS orders);
  RETURN NEW;
END $schemadiff$;

COMMIT;

BEGIN;

-- what keeps it in step with column public.orders.ticket
CREATE FUNCTION public.orders_ticket__schemadiff_sync() RETURNS trigger LANGUAGE plpgsql AS $schemadiff$
BEGIN
  NEW.ticket__schemadiff_new := NEW.ticket;
  RETURN NEW;
END $schemadiff$;

COMMIT;

BEGIN;

CREATE TRIGGER "~amount__schemadiff_sync" BEFORE INSERT OR UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.orders_amount__schemadiff_sync();

COMMIT;

BEGIN;

CREATE TRIGGER "~payload__schemadiff_sync" BEFORE INSERT OR UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.orders_payload__schemadiff_sync();

COMMIT;

BEGIN;

CREATE TRIGGER "~placed__schemadiff_sync" BEFORE INSERT OR UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.orders_placed__schemadiff_sync();

COMMIT;

BEGIN;

CREATE TRIGGER "~ticket__schemadiff_sync" BEFORE INSERT OR UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.orders_ticket__schemadiff_sync();

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

-- fill it in the rows that are there, some pages at a time, each committed: column public.orders.payload
-- hazard needs-valid-data: fails if a value of column public.orders.payload does not fit json
-- hazard not-transactional: when it fails, what came before it stays done
DO $schemadiff$
DECLARE
  pages CONSTANT bigint := pg_relation_size('public.orders'::regclass) / current_setting('block_size')::bigint;
  most CONSTANT integer := (current_setting('block_size')::integer - 24) / 28;
  page bigint := 0;
BEGIN
  LOOP
    -- Rows that a policy hides must not be passed over.
    PERFORM set_config('row_security', 'off', true);
    UPDATE public.orders SET payload__schemadiff_new = payload
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 19) AS number, generate_series(1, most) AS line
      ))
      AND payload__schemadiff_new::text IS DISTINCT FROM (payload)::json::text;
    COMMIT;
    page := page + 20;
    EXIT WHEN page > pages;
  END LOOP;
  PERFORM set_config('row_security', 'off', true);
  IF EXISTS (SELECT FROM public.orders WHERE payload__schemadiff_new::text IS DISTINCT FROM (payload)::json::text) THEN
    RAISE EXCEPTION 'some rows were not filled';
  END IF;
END $schemadiff$;

-- fill it in the rows that are there, some pages at a time, each committed: column public.orders.placed
-- hazard needs-valid-data: fails if a value of column public.orders.placed does not fit timestamp without time zone
-- hazard not-transactional: when it fails, what came before it stays done
DO $schemadiff$
DECLARE
  pages CONSTANT bigint := pg_relation_size('public.orders'::regclass) / current_setting('block_size')::bigint;
  most CONSTANT integer := (current_setting('block_size')::integer - 24) / 28;
  page bigint := 0;
BEGIN
  LOOP
    -- Rows that a policy hides must not be passed over.
    PERFORM set_config('row_security', 'off', true);
    UPDATE public.orders SET placed__schemadiff_new = (placed AT TIME ZONE 'UTC')
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 19) AS number, generate_series(1, most) AS line
      ))
      AND placed__schemadiff_new::text IS DISTINCT FROM ((placed AT TIME ZONE 'UTC'))::timestamp without time zone::text;
    COMMIT;
    page := page + 20;
    EXIT WHEN page > pages;
  END LOOP;
  PERFORM set_config('row_security', 'off', true);
  IF EXISTS (SELECT FROM public.orders WHERE placed__schemadiff_new::text IS DISTINCT FROM ((placed AT TIME ZONE 'UTC'))::timestamp without time zone::text) THEN
    RAISE EXCEPTION 'some rows were not filled';
  END IF;
END $schemadiff$;

-- fill it in the rows that are there, some pages at a time, each committed: column public.orders.ticket
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 rows of public.orders with what character varying(40) cannot hold in ticket
DO $schemadiff$
DECLARE
  pages CONSTANT bigint := pg_relation_size('public.orders'::regclass) / current_setting('block_size')::bigint;
  most CONSTANT integer := (current_setting('block_size')::integer - 24) / 28;
  page bigint := 0;
BEGIN
  LOOP
    -- Rows that a policy hides must not be passed over.
    PERFORM set_config('row_security', 'off', true);
    UPDATE public.orders SET ticket__schemadiff_new = ticket
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 19) AS number, generate_series(1, most) AS line
      ))
      AND ticket__schemadiff_new::text IS DISTINCT FROM (ticket)::character varying(40)::text;
    COMMIT;
    page := page + 20;
    EXIT WHEN page > pages;
  END LOOP;
  PERFORM set_config('row_security', 'off', true);
  IF EXISTS (SELECT FROM public.orders WHERE ticket__schemadiff_new::text IS DISTINCT FROM (ticket)::character varying(40)::text) THEN
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

BEGIN;

-- drop view public.large_orders for now: it cannot be changed in place
DROP VIEW public.large_orders;

-- drop constraint public.orders.orders_code_check for now: it cannot be changed in place
ALTER TABLE public.orders DROP CONSTRAINT orders_code_check;

-- drop the old index public.orders_amount
DROP INDEX public.orders_amount;

-- drop index public.orders_code for now: it cannot be changed in place
DROP INDEX public.orders_code;

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

-- drop the old column public.orders.payload: all of it is in the new one
ALTER TABLE public.orders DROP COLUMN payload;

-- put the new column public.orders.payload in its place
-- hazard breaks-running-code: code that expects jsonb in column public.orders.payload gets json, and must send that
ALTER TABLE public.orders RENAME COLUMN payload__schemadiff_new TO payload;

-- nothing need be kept in step any more with column public.orders.payload
DROP TRIGGER "~payload__schemadiff_sync" ON public.orders;

-- nothing need be kept in step any more with column public.orders.payload
DROP FUNCTION public.orders_payload__schemadiff_sync();

-- drop the old column public.orders.placed: all of it is in the new one
ALTER TABLE public.orders DROP COLUMN placed;

-- put the new column public.orders.placed in its place
-- hazard breaks-running-code: code that expects timestamp with time zone in column public.orders.placed gets timestamp without time zone, and must send that
-- hazard not-reversible: values of column public.orders.placed are converted by an expression
ALTER TABLE public.orders RENAME COLUMN placed__schemadiff_new TO placed;

-- nothing need be kept in step any more with column public.orders.placed
DROP TRIGGER "~placed__schemadiff_sync" ON public.orders;

-- nothing need be kept in step any more with column public.orders.placed
DROP FUNCTION public.orders_placed__schemadiff_sync();

-- drop the old column public.orders.ticket: all of it is in the new one
ALTER TABLE public.orders DROP COLUMN ticket;

-- put the new column public.orders.ticket in its place
-- hazard breaks-running-code: code that expects uuid in column public.orders.ticket gets character varying(40), and must send that
ALTER TABLE public.orders RENAME COLUMN ticket__schemadiff_new TO ticket;

-- nothing need be kept in step any more with column public.orders.ticket
DROP TRIGGER "~ticket__schemadiff_sync" ON public.orders;

-- nothing need be kept in step any more with column public.orders.ticket
DROP FUNCTION public.orders_ticket__schemadiff_sync();

-- alter column public.orders.amount: not null
-- evidence: 0 rows of public.orders with NULL in amount
ALTER TABLE public.orders ALTER COLUMN amount SET NOT NULL;

-- alter column public.orders.amount: the check that has proved it
ALTER TABLE public.orders DROP CONSTRAINT amount__schemadiff_not_null;

-- alter column public.orders.code: nullable
ALTER TABLE public.orders ALTER COLUMN code DROP NOT NULL;

-- alter column public.orders.code: type character varying(20) becomes text
-- hazard blocks-reads: nobody can read or write table public.orders while an index is built from all its rows (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.large_orders meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.orders
ALTER TABLE public.orders ALTER COLUMN code TYPE text;

-- create default public.orders.amount again
ALTER TABLE ONLY public.orders ALTER COLUMN amount SET DEFAULT 0;

-- create constraint public.orders.orders_code_check, for new rows again
ALTER TABLE public.orders ADD CONSTRAINT orders_code_check CHECK ((code <> ''::text)) NOT VALID;

-- create view public.large_orders again
-- hazard breaks-running-code: code that reads numeric(14,2) from amount of view public.large_orders gets integer
-- hazard breaks-running-code: code that reads character varying(20) from code of view public.large_orders gets text
CREATE VIEW public.large_orders AS
 SELECT id,
    amount,
    code
   FROM public.orders
  WHERE (amount > 100);

-- create comment on column public.orders.amount again
COMMENT ON COLUMN public.orders.amount IS 'in cents';

COMMIT;

-- create index public.orders_amount again, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY orders_amount ON public.orders USING btree (amount, code DESC) WHERE (amount > 0);

-- create index public.orders_code again
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY orders_code ON public.orders USING btree (lower(code));

BEGIN;

-- alter constraint public.orders.orders_code_check: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.orders.orders_code_check
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_code_check;

COMMIT;

RESET check_function_bodies;
