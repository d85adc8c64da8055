-- for PostgreSQL 18
-- 10 changes (10 alter) · 60 statements in 28 transactions

SET check_function_bodies = off;

BEGIN;

-- a column beside column public.orders.amount, of the new type
ALTER TABLE public.orders ADD COLUMN amount__schemadiff_new numeric(14,2);

COMMIT;

BEGIN;

-- a column beside column public.orders.code, of the new type
ALTER TABLE public.orders ADD COLUMN code__schemadiff_new character varying(20);

COMMIT;

BEGIN;

-- a column beside column public.orders.payload, of the new type
ALTER TABLE public.orders ADD COLUMN payload__schemadiff_new jsonb;

COMMIT;

BEGIN;

-- a column beside column public.orders.placed, of the new type
ALTER TABLE public.orders ADD COLUMN placed__schemadiff_new timestamp with time zone;

COMMIT;

BEGIN;

-- a column beside column public.orders.ticket, of the new type
ALTER TABLE public.orders ADD COLUMN ticket__schemadiff_new uuid;

COMMIT;

BEGIN;

-- what keeps it in step with column public.orders.amount
CREATE FUNCTION public.orders_amount__schemadiff_sync() RETURNS trigger LANGUAGE plpgsql AS $schemadiff$
BEGIN
  NEW.amount__schemadiff_new := (SELECT amount / 100.0 FROM (SELECT NEW.*) AS orders);
  RETURN NEW;
END $schemadiff$;

COMMIT;

BEGIN;

-- what keeps it in step with column public.orders.code
CREATE FUNCTION public.orders_code__schemadiff_sync() RETURNS trigger LANGUAGE plpgsql AS $schemadiff$
BEGIN
  NEW.code__schemadiff_new := NEW.code;
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
  NEW.ticket__schemadiff_new := NEW.ticket::uuid;
  RETURN NEW;
END $schemadiff$;

COMMIT;

BEGIN;

CREATE TRIGGER "~amount__schemadiff_sync" BEFORE INSERT OR UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.orders_amount__schemadiff_sync();

COMMIT;

BEGIN;

CREATE TRIGGER "~code__schemadiff_sync" BEFORE INSERT OR UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.orders_code__schemadiff_sync();

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
-- hazard needs-valid-data: fails if a value of column public.orders.amount does not fit numeric(14,2)
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
    UPDATE public.orders SET amount__schemadiff_new = (amount / 100.0)
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 19) AS number, generate_series(1, most) AS line
      ))
      AND amount__schemadiff_new::text IS DISTINCT FROM ((amount / 100.0))::numeric(14,2)::text;
    COMMIT;
    page := page + 20;
    EXIT WHEN page > pages;
  END LOOP;
  PERFORM set_config('row_security', 'off', true);
  IF EXISTS (SELECT FROM public.orders WHERE amount__schemadiff_new::text IS DISTINCT FROM ((amount / 100.0))::numeric(14,2)::text) THEN
    RAISE EXCEPTION 'some rows were not filled';
  END IF;
END $schemadiff$;

-- fill it in the rows that are there, some pages at a time, each committed: column public.orders.code
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 rows of public.orders with what character varying(20) cannot hold in code
DO $schemadiff$
DECLARE
  pages CONSTANT bigint := pg_relation_size('public.orders'::regclass) / current_setting('block_size')::bigint;
  most CONSTANT integer := (current_setting('block_size')::integer - 24) / 28;
  page bigint := 0;
BEGIN
  LOOP
    -- Rows that a policy hides must not be passed over.
    PERFORM set_config('row_security', 'off', true);
    UPDATE public.orders SET code__schemadiff_new = code
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 19) AS number, generate_series(1, most) AS line
      ))
      AND code__schemadiff_new::text IS DISTINCT FROM (code)::character varying(20)::text;
    COMMIT;
    page := page + 20;
    EXIT WHEN page > pages;
  END LOOP;
  PERFORM set_config('row_security', 'off', true);
  IF EXISTS (SELECT FROM public.orders WHERE code__schemadiff_new::text IS DISTINCT FROM (code)::character varying(20)::text) THEN
    RAISE EXCEPTION 'some rows were not filled';
  END IF;
END $schemadiff$;

-- fill it in the rows that are there, some pages at a time, each committed: column public.orders.payload
-- hazard needs-valid-data: fails if a value of column public.orders.payload does not fit jsonb
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
      AND payload__schemadiff_new::text IS DISTINCT FROM (payload)::jsonb::text;
    COMMIT;
    page := page + 20;
    EXIT WHEN page > pages;
  END LOOP;
  PERFORM set_config('row_security', 'off', true);
  IF EXISTS (SELECT FROM public.orders WHERE payload__schemadiff_new::text IS DISTINCT FROM (payload)::jsonb::text) THEN
    RAISE EXCEPTION 'some rows were not filled';
  END IF;
END $schemadiff$;

-- fill it in the rows that are there, some pages at a time, each committed: column public.orders.placed
-- hazard needs-valid-data: fails if a value of column public.orders.placed does not fit timestamp with time zone
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
      AND placed__schemadiff_new::text IS DISTINCT FROM ((placed AT TIME ZONE 'UTC'))::timestamp with time zone::text;
    COMMIT;
    page := page + 20;
    EXIT WHEN page > pages;
  END LOOP;
  PERFORM set_config('row_security', 'off', true);
  IF EXISTS (SELECT FROM public.orders WHERE placed__schemadiff_new::text IS DISTINCT FROM ((placed AT TIME ZONE 'UTC'))::timestamp with time zone::text) THEN
    RAISE EXCEPTION 'some rows were not filled';
  END IF;
END $schemadiff$;

-- fill it in the rows that are there, some pages at a time, each committed: column public.orders.ticket
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 rows of public.orders with what uuid cannot hold in ticket
DO $schemadiff$
DECLARE
  pages CONSTANT bigint := pg_relation_size('public.orders'::regclass) / current_setting('block_size')::bigint;
  most CONSTANT integer := (current_setting('block_size')::integer - 24) / 28;
  page bigint := 0;
BEGIN
  LOOP
    -- Rows that a policy hides must not be passed over.
    PERFORM set_config('row_security', 'off', true);
    UPDATE public.orders SET ticket__schemadiff_new = ticket::uuid
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 19) AS number, generate_series(1, most) AS line
      ))
      AND ticket__schemadiff_new::text IS DISTINCT FROM (ticket::uuid)::uuid::text;
    COMMIT;
    page := page + 20;
    EXIT WHEN page > pages;
  END LOOP;
  PERFORM set_config('row_security', 'off', true);
  IF EXISTS (SELECT FROM public.orders WHERE ticket__schemadiff_new::text IS DISTINCT FROM (ticket::uuid)::uuid::text) THEN
    RAISE EXCEPTION 'some rows were not filled';
  END IF;
END $schemadiff$;

BEGIN;

-- it is NOT NULL as column public.orders.amount is
ALTER TABLE public.orders ADD CONSTRAINT amount__schemadiff_not_null CHECK (amount__schemadiff_new IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- it is NOT NULL as column public.orders.code is
ALTER TABLE public.orders ADD CONSTRAINT code__schemadiff_not_null CHECK (code__schemadiff_new IS NOT NULL) NOT VALID;

COMMIT;

-- prove that, while the table is in use: SET NOT NULL need not look then
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.orders VALIDATE CONSTRAINT amount__schemadiff_not_null;

-- prove that, while the table is in use: SET NOT NULL need not look then
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.orders VALIDATE CONSTRAINT code__schemadiff_not_null;

BEGIN;

-- drop view public.large_orders for now: it cannot be changed in place
DROP VIEW public.large_orders;

-- drop constraint public.orders.orders_code_check
ALTER TABLE public.orders DROP CONSTRAINT orders_code_check;

-- drop the old index public.orders_amount
DROP INDEX public.orders_amount;

-- drop the old index public.orders_code
DROP INDEX public.orders_code;

-- drop the old column public.orders.amount: all of it is in the new one
ALTER TABLE public.orders DROP COLUMN amount;

-- put the new column public.orders.amount in its place
-- hazard breaks-running-code: code that expects integer in column public.orders.amount gets numeric(14,2), and must send that
-- hazard not-reversible: values of column public.orders.amount are converted by an expression
ALTER TABLE public.orders RENAME COLUMN amount__schemadiff_new TO amount;

-- nothing need be kept in step any more with column public.orders.amount
DROP TRIGGER "~amount__schemadiff_sync" ON public.orders;

-- nothing need be kept in step any more with column public.orders.amount
DROP FUNCTION public.orders_amount__schemadiff_sync();

-- drop the old column public.orders.code: all of it is in the new one
ALTER TABLE public.orders DROP COLUMN code;

-- put the new column public.orders.code in its place
-- hazard breaks-running-code: code that expects text in column public.orders.code gets character varying(20), and must send that
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.orders.code fails from here on
ALTER TABLE public.orders RENAME COLUMN code__schemadiff_new TO code;

-- nothing need be kept in step any more with column public.orders.code
DROP TRIGGER "~code__schemadiff_sync" ON public.orders;

-- nothing need be kept in step any more with column public.orders.code
DROP FUNCTION public.orders_code__schemadiff_sync();

-- drop the old column public.orders.payload: all of it is in the new one
ALTER TABLE public.orders DROP COLUMN payload;

-- put the new column public.orders.payload in its place
-- hazard breaks-running-code: code that expects json in column public.orders.payload gets jsonb, and must send that
ALTER TABLE public.orders RENAME COLUMN payload__schemadiff_new TO payload;

-- nothing need be kept in step any more with column public.orders.payload
DROP TRIGGER "~payload__schemadiff_sync" ON public.orders;

-- nothing need be kept in step any more with column public.orders.payload
DROP FUNCTION public.orders_payload__schemadiff_sync();

-- drop the old column public.orders.placed: all of it is in the new one
ALTER TABLE public.orders DROP COLUMN placed;

-- put the new column public.orders.placed in its place
-- hazard breaks-running-code: code that expects timestamp without time zone in column public.orders.placed gets timestamp with time zone, and must send that
-- hazard not-reversible: values of column public.orders.placed are converted by an expression
ALTER TABLE public.orders RENAME COLUMN placed__schemadiff_new TO placed;

-- nothing need be kept in step any more with column public.orders.placed
DROP TRIGGER "~placed__schemadiff_sync" ON public.orders;

-- nothing need be kept in step any more with column public.orders.placed
DROP FUNCTION public.orders_placed__schemadiff_sync();

-- drop the old column public.orders.ticket: all of it is in the new one
ALTER TABLE public.orders DROP COLUMN ticket;

-- put the new column public.orders.ticket in its place
-- hazard breaks-running-code: code that expects character varying(40) in column public.orders.ticket gets uuid, and must send that
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

-- alter column public.orders.code: not null
-- evidence: 0 rows of public.orders with NULL in code
ALTER TABLE public.orders ALTER COLUMN code SET NOT NULL;

-- alter column public.orders.code: the check that has proved it
ALTER TABLE public.orders DROP CONSTRAINT code__schemadiff_not_null;

-- alter column public.orders.code: statistics target
ALTER TABLE ONLY public.orders ALTER COLUMN code SET STATISTICS 500;

-- create default public.orders.amount again
ALTER TABLE ONLY public.orders ALTER COLUMN amount SET DEFAULT 0;

-- create constraint public.orders.orders_code_check again, to be proved below
ALTER TABLE public.orders ADD CONSTRAINT orders_code_check CHECK (((code)::text <> ''::text)) NOT VALID;

-- create view public.large_orders again
-- hazard breaks-running-code: code that reads integer from amount of view public.large_orders gets numeric(14,2)
-- hazard breaks-running-code: code that reads text from code of view public.large_orders gets character varying(20)
CREATE VIEW public.large_orders AS
 SELECT id,
    amount,
    code
   FROM public.orders
  WHERE (amount > (100)::numeric);

-- create comment on column public.orders.amount again
COMMENT ON COLUMN public.orders.amount IS 'in units';

COMMIT;

-- create index public.orders_amount again, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY orders_amount ON public.orders USING btree (amount, code DESC) WHERE (amount > (0)::numeric);

-- create index public.orders_code again, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY orders_code ON public.orders USING btree (lower((code)::text));

-- prove constraint public.orders.orders_code_check, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_code_check;

RESET check_function_bodies;
