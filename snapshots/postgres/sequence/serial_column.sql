-- for PostgreSQL 18
-- 3 changes (3 create) · 8 statements in 8 transactions

SET check_function_bodies = off;

BEGIN;

-- create sequence public.t_id_seq
CREATE SEQUENCE public.t_id_seq AS integer;

COMMIT;

BEGIN;

-- column public.t.id, under another name until it is filled
ALTER TABLE public.t ADD COLUMN IF NOT EXISTS id__schemadiff_new integer;

COMMIT;

BEGIN;

-- its default, for new rows
ALTER TABLE public.t ALTER COLUMN id__schemadiff_new SET DEFAULT nextval('public.t_id_seq'::regclass);

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
    UPDATE public.t SET id__schemadiff_new = nextval('public.t_id_seq'::regclass)
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 19) AS number, generate_series(1, most) AS line
      ))
      AND id__schemadiff_new IS NULL;
    COMMIT;
    page := page + 20;
    CONTINUE WHEN page <= pg_relation_size('public.t'::regclass) / current_setting('block_size')::bigint;
    PERFORM set_config('row_security', 'off', true);
    EXIT WHEN NOT EXISTS (SELECT FROM public.t WHERE id__schemadiff_new IS NULL);
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

-- alter column public.t.id__schemadiff_new: not null, for new rows
ALTER TABLE public.t ADD CONSTRAINT t_id_not_null NOT NULL id__schemadiff_new NOT VALID;

COMMIT;

BEGIN;

-- alter column public.t.id__schemadiff_new: not null, for the rows that are there
-- hazard needs-valid-data: fails if column public.t.id__schemadiff_new holds NULLs
ALTER TABLE public.t VALIDATE CONSTRAINT t_id_not_null;

COMMIT;

BEGIN;

-- create column public.t.id: it is filled
ALTER TABLE public.t RENAME COLUMN id__schemadiff_new TO id;

COMMIT;

BEGIN;

-- let sequence public.t_id_seq be dropped with column public.t.id
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;

COMMIT;

RESET check_function_bodies;
