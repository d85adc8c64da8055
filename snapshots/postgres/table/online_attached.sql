-- for PostgreSQL 18
-- 7 changes (4 create, 3 alter) · 18 statements in 16 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table public.m_old: name of a NOT NULL constraint
ALTER TABLE public.m_old RENAME CONSTRAINT m_old_day_not_null TO m_day_not_null;

-- alter table public.t_us: name of a NOT NULL constraint
ALTER TABLE public.t_us RENAME CONSTRAINT t_us_id_not_null TO t_id_not_null;

-- create table public.t_as
CREATE TABLE public.t_as (
  id integer CONSTRAINT t_id_not_null NOT NULL,
  region text,
  a integer
);

COMMIT;

BEGIN;

-- alter table public.m_old: rows of its bound alone; others are refused from now on
ALTER TABLE public.m_old DROP CONSTRAINT IF EXISTS m_old__schemadiff_bound, ADD CONSTRAINT m_old__schemadiff_bound CHECK (((day IS NOT NULL) AND (day >= '2025-01-01'::date) AND (day < '2026-01-01'::date))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.m_old: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.m_old outside of FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')
ALTER TABLE public.m_old VALIDATE CONSTRAINT m_old__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.m_old: a partition of table public.m, as the check has proved
ALTER TABLE public.m ATTACH PARTITION public.m_old FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

COMMIT;

BEGIN;

-- alter table public.m_old: the check has served
ALTER TABLE public.m_old DROP CONSTRAINT m_old__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.t_other: no rows of table public.t_as; they are refused until it is attached
ALTER TABLE public.t_other DROP CONSTRAINT IF EXISTS t_as__schemadiff_bound, ADD CONSTRAINT t_as__schemadiff_bound CHECK (NOT (((region IS NOT NULL) AND (region = 'as'::text)))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.t_other: no rows of table public.t_as: look at those that are there
-- evidence: 0 rows of public.t_other that belong into public.t_as
ALTER TABLE public.t_other VALIDATE CONSTRAINT t_as__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.t_as: a partition of table public.t, which stays in use
ALTER TABLE public.t ATTACH PARTITION public.t_as FOR VALUES IN ('as');

COMMIT;

BEGIN;

-- alter table public.t_other: the check has served
ALTER TABLE public.t_other DROP CONSTRAINT t_as__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.t_us: rows of its bound alone; others are refused from now on
ALTER TABLE public.t_us DROP CONSTRAINT IF EXISTS t_us__schemadiff_bound, ADD CONSTRAINT t_us__schemadiff_bound CHECK (((region IS NOT NULL) AND (region = ANY (ARRAY['us'::text, 'ca'::text])))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.t_us: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.t_us outside of FOR VALUES IN ('us', 'ca')
ALTER TABLE public.t_us VALIDATE CONSTRAINT t_us__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.t_other: no rows of table public.t_us; they are refused until it is attached
ALTER TABLE public.t_other DROP CONSTRAINT IF EXISTS t_us__schemadiff_bound, ADD CONSTRAINT t_us__schemadiff_bound CHECK (NOT (((region IS NOT NULL) AND (region = ANY (ARRAY['us'::text, 'ca'::text]))))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.t_other: no rows of table public.t_us: look at those that are there
-- evidence: 0 rows of public.t_other that belong into public.t_us
ALTER TABLE public.t_other VALIDATE CONSTRAINT t_us__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.t_us: a partition of table public.t, as the check has proved
ALTER TABLE public.t ATTACH PARTITION public.t_us FOR VALUES IN ('us', 'ca');

COMMIT;

BEGIN;

-- alter table public.t_us: the check has served
ALTER TABLE public.t_us DROP CONSTRAINT t_us__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.t_other: the check has served
ALTER TABLE public.t_other DROP CONSTRAINT t_us__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
