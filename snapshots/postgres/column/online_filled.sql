-- for PostgreSQL 18
-- 8 changes (8 create) · 16 statements in 16 transactions

SET check_function_bodies = off;

BEGIN;

-- column public.t.u, under another name until it is filled
ALTER TABLE public.t ADD COLUMN IF NOT EXISTS u__schemadiff_new uuid;

COMMIT;

BEGIN;

-- its default, for new rows
ALTER TABLE public.t ALTER COLUMN u__schemadiff_new SET DEFAULT gen_random_uuid();

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
    UPDATE public.t SET u__schemadiff_new = gen_random_uuid()
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 99) AS number, generate_series(1, most) AS line
      ))
      AND u__schemadiff_new IS NULL;
    COMMIT;
    page := page + 100;
    CONTINUE WHEN page <= pg_relation_size('public.t'::regclass) / current_setting('block_size')::bigint;
    PERFORM set_config('row_security', 'off', true);
    EXIT WHEN NOT EXISTS (SELECT FROM public.t WHERE u__schemadiff_new IS NULL);
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

-- alter column public.t.u__schemadiff_new: not null, for new rows
ALTER TABLE public.t ADD CONSTRAINT t_u_not_null NOT NULL u__schemadiff_new NOT VALID;

COMMIT;

BEGIN;

-- alter column public.t.u__schemadiff_new: not null, for the rows that are there
-- hazard needs-valid-data: fails if column public.t.u__schemadiff_new holds NULLs
ALTER TABLE public.t VALIDATE CONSTRAINT t_u_not_null;

COMMIT;

BEGIN;

-- create column public.t.u: it is filled
ALTER TABLE public.t RENAME COLUMN u__schemadiff_new TO u;

COMMIT;

BEGIN;

-- create comment on column public.t.u
COMMENT ON COLUMN public.t.u IS 'known to others';

COMMIT;

BEGIN;

-- column public.t.r, under another name until it is filled
ALTER TABLE public.t ADD COLUMN IF NOT EXISTS r__schemadiff_new double precision;

COMMIT;

BEGIN;

-- its default, for new rows
ALTER TABLE public.t ALTER COLUMN r__schemadiff_new SET DEFAULT random();

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
    UPDATE public.t SET r__schemadiff_new = random()
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 99) AS number, generate_series(1, most) AS line
      ))
      AND r__schemadiff_new IS NULL;
    COMMIT;
    page := page + 100;
    CONTINUE WHEN page <= pg_relation_size('public.t'::regclass) / current_setting('block_size')::bigint;
    PERFORM set_config('row_security', 'off', true);
    EXIT WHEN NOT EXISTS (SELECT FROM public.t WHERE r__schemadiff_new IS NULL);
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

-- create column public.t.r: it is filled
ALTER TABLE public.t RENAME COLUMN r__schemadiff_new TO r;

COMMIT;

BEGIN;

-- column public.t.twice, under another name until it is filled
ALTER TABLE public.t ADD COLUMN IF NOT EXISTS twice__schemadiff_new integer;

COMMIT;

BEGIN;

-- its default, for new rows
ALTER TABLE public.t ALTER COLUMN twice__schemadiff_new SET DEFAULT 0;

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
    UPDATE public.t SET twice__schemadiff_new = a * 2
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 99) AS number, generate_series(1, most) AS line
      ))
      AND twice__schemadiff_new IS NULL AND (a * 2) IS NOT NULL;
    COMMIT;
    page := page + 100;
    CONTINUE WHEN page <= pg_relation_size('public.t'::regclass) / current_setting('block_size')::bigint;
    PERFORM set_config('row_security', 'off', true);
    EXIT WHEN NOT EXISTS (SELECT FROM public.t WHERE twice__schemadiff_new IS NULL AND (a * 2) IS NOT NULL);
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

-- create column public.t.twice: it is filled
ALTER TABLE public.t RENAME COLUMN twice__schemadiff_new TO twice;

COMMIT;

-- create index public.t_u
-- hazard needs-valid-data: fails if rows are equal in the columns of index public.t_u
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY t_u ON public.t USING btree (u);

RESET check_function_bodies;
