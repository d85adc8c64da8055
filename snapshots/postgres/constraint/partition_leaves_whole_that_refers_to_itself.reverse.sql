-- for PostgreSQL 18
-- 3 changes (2 create, 1 alter) · 6 statements in 5 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table public.notes_south: name of a NOT NULL constraint
ALTER TABLE public.notes_south RENAME CONSTRAINT notes_south_id_not_null TO notes_id_not_null;

-- alter table public.notes_south: name of a NOT NULL constraint
ALTER TABLE public.notes_south RENAME CONSTRAINT notes_south_region_not_null TO notes_region_not_null;

COMMIT;

BEGIN;

-- alter table public.notes_south: rows of its bound alone; others are refused from now on
ALTER TABLE public.notes_south DROP CONSTRAINT IF EXISTS notes_south__schemadiff_bound, ADD CONSTRAINT notes_south__schemadiff_bound CHECK (((region IS NOT NULL) AND (region = 'south'::text))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.notes_south: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.notes_south outside of FOR VALUES IN ('south')
ALTER TABLE public.notes_south VALIDATE CONSTRAINT notes_south__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.notes_south: a partition of table public.notes, as the check has proved
-- hazard second-table-lock: locks table public.notes as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
-- hazard second-table-lock: locks table public.notes_north as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.notes ATTACH PARTITION public.notes_south FOR VALUES IN ('south');

COMMIT;

BEGIN;

-- alter table public.notes_south: the check has served
ALTER TABLE public.notes_south DROP CONSTRAINT notes_south__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
