-- for PostgreSQL 18
-- 8 changes (2 create, 2 alter, 4 drop) · 11 statements in 6 transactions

SET check_function_bodies = off;

BEGIN;

-- let sequence public.tickets be dropped with column public.t.second
ALTER SEQUENCE public.tickets OWNED BY public.t.second;

-- alter sequence public.numbers: cycle
ALTER SEQUENCE public.numbers CYCLE;

-- alter sequence public.numbers: owned by no column
ALTER SEQUENCE public.numbers OWNED BY NONE;

-- drop column public.u.a
-- hazard data-loss: drops column public.u.a and all values in it
-- hazard breaks-running-code: code that uses column public.u.a fails from here on
ALTER TABLE public.u DROP COLUMN a;

-- alter sequence public.tickets: as bigint maxvalue 9223372036854775807 start with 1 cycle
ALTER SEQUENCE public.tickets AS bigint MAXVALUE 9223372036854775807 START WITH 1 CYCLE;

-- drop column public.t.first
-- hazard data-loss: drops column public.t.first and all values in it
-- hazard breaks-running-code: code that uses column public.t.first fails from here on
ALTER TABLE public.t DROP COLUMN first;

COMMIT;

BEGIN;

-- column public.u.c, under another name until it is filled
ALTER TABLE public.u ADD COLUMN IF NOT EXISTS c__schemadiff_new bigint;

COMMIT;

BEGIN;

-- its default, for new rows
ALTER TABLE public.u ALTER COLUMN c__schemadiff_new SET DEFAULT nextval('public.numbers'::regclass);

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
    UPDATE public.u SET c__schemadiff_new = nextval('public.numbers'::regclass)
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 19) AS number, generate_series(1, most) AS line
      ))
      AND c__schemadiff_new IS NULL;
    COMMIT;
    page := page + 20;
    CONTINUE WHEN page <= pg_relation_size('public.u'::regclass) / current_setting('block_size')::bigint;
    PERFORM set_config('row_security', 'off', true);
    EXIT WHEN NOT EXISTS (SELECT FROM public.u WHERE c__schemadiff_new IS NULL);
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

-- create column public.u.c: it is filled
ALTER TABLE public.u RENAME COLUMN c__schemadiff_new TO c;

COMMIT;

BEGIN;

-- let sequence public.numbers be dropped with column public.u.c
ALTER SEQUENCE public.numbers OWNED BY public.u.c;

COMMIT;

RESET check_function_bodies;
