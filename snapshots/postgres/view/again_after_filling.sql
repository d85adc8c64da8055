-- for PostgreSQL 18
-- 3 changes (2 create, 1 alter) · 10 statements in 7 transactions

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
        FROM generate_series(page, page + 19) AS number, generate_series(1, most) AS line
      ))
      AND u__schemadiff_new IS NULL;
    COMMIT;
    page := page + 20;
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

-- drop view public.above for now: it depends on view public.v
DROP VIEW public.above;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- create view public.v again
CREATE VIEW public.v AS
 SELECT u,
    a
   FROM public.t;

-- create view public.above again
CREATE VIEW public.above AS
 SELECT a
   FROM public.v;

COMMIT;

RESET check_function_bodies;
