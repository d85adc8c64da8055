-- for PostgreSQL 18
-- 8 changes (4 create, 2 alter, 2 drop) · 15 statements in 11 transactions

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.tickets: start anew if its value lies outside of the new limits
SELECT pg_catalog.setval('public.tickets', 10, false) FROM public.tickets WHERE last_value NOT BETWEEN 1 AND 2147483647;

-- alter sequence public.tickets: as integer maxvalue 2147483647 start with 10 no cycle
ALTER SEQUENCE public.tickets AS integer MAXVALUE 2147483647 START WITH 10 NO CYCLE;

-- alter sequence public.numbers: no cycle
ALTER SEQUENCE public.numbers NO CYCLE;

-- alter sequence public.numbers: owned by no column
ALTER SEQUENCE public.numbers OWNED BY NONE;

-- drop column public.u.c
-- hazard data-loss: drops column public.u.c and all values in it
-- hazard breaks-running-code: code that uses column public.u.c fails from here on
ALTER TABLE public.u DROP COLUMN c;

COMMIT;

BEGIN;

-- column public.t.first, under another name until it is filled
ALTER TABLE public.t ADD COLUMN IF NOT EXISTS first__schemadiff_new smallint;

COMMIT;

BEGIN;

-- its default, for new rows
ALTER TABLE public.t ALTER COLUMN first__schemadiff_new SET DEFAULT nextval('public.tickets'::regclass);

COMMIT;

-- fill it in the rows that are there, some pages at a time, each committed
-- hazard not-transactional: when it fails, what came before it stays done
DO $schemadiff$
DECLARE
  round integer := 1;
  most CONSTANT integer := (current_setting('block_size')::integer - 24) / 28;
  page bigint := 0;
BEGIN
  LOOP
    -- Rows that a policy hides must not be passed over.
    PERFORM set_config('row_security', 'off', true);
    UPDATE public.t SET first__schemadiff_new = nextval('public.tickets'::regclass)
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 19) AS number, generate_series(1, most) AS line
      ))
      AND first__schemadiff_new IS NULL;
    COMMIT;
    page := page + 20;
    CONTINUE WHEN page <= pg_relation_size('public.t'::regclass) / current_setting('block_size')::bigint;
    PERFORM set_config('row_security', 'off', true);
    EXIT WHEN NOT EXISTS (SELECT FROM public.t WHERE first__schemadiff_new IS NULL);
    IF round = 10 THEN
      RAISE WARNING 'some rows are still without a value';
      EXIT;
    END IF;
    -- Somebody moved rows meanwhile to pages that had been passed.
    round := round + 1;
    page := 0;
  END LOOP;
END $schemadiff$;

BEGIN;

-- create column public.t.first: it is filled
ALTER TABLE public.t RENAME COLUMN first__schemadiff_new TO first;

COMMIT;

BEGIN;

-- let sequence public.tickets be dropped with column public.t.first
ALTER SEQUENCE public.tickets OWNED BY public.t.first;

COMMIT;

BEGIN;

-- column public.u.a, under another name until it is filled
ALTER TABLE public.u ADD COLUMN IF NOT EXISTS a__schemadiff_new bigint;

COMMIT;

BEGIN;

-- its default, for new rows
ALTER TABLE public.u ALTER COLUMN a__schemadiff_new SET DEFAULT nextval('public.numbers'::regclass);

COMMIT;

-- fill it in the rows that are there, some pages at a time, each committed
-- hazard not-transactional: when it fails, what came before it stays done
DO $schemadiff$
DECLARE
  round integer := 1;
  most CONSTANT integer := (current_setting('block_size')::integer - 24) / 28;
  page bigint := 0;
BEGIN
  LOOP
    -- Rows that a policy hides must not be passed over.
    PERFORM set_config('row_security', 'off', true);
    UPDATE public.u SET a__schemadiff_new = nextval('public.numbers'::regclass)
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 19) AS number, generate_series(1, most) AS line
      ))
      AND a__schemadiff_new IS NULL;
    COMMIT;
    page := page + 20;
    CONTINUE WHEN page <= pg_relation_size('public.u'::regclass) / current_setting('block_size')::bigint;
    PERFORM set_config('row_security', 'off', true);
    EXIT WHEN NOT EXISTS (SELECT FROM public.u WHERE a__schemadiff_new IS NULL);
    IF round = 10 THEN
      RAISE WARNING 'some rows are still without a value';
      EXIT;
    END IF;
    -- Somebody moved rows meanwhile to pages that had been passed.
    round := round + 1;
    page := 0;
  END LOOP;
END $schemadiff$;

BEGIN;

-- create column public.u.a: it is filled
ALTER TABLE public.u RENAME COLUMN a__schemadiff_new TO a;

COMMIT;

BEGIN;

-- let sequence public.numbers be dropped with column public.u.a
ALTER SEQUENCE public.numbers OWNED BY public.u.a;

COMMIT;

RESET check_function_bodies;
