-- for PostgreSQL 18
-- 16 changes (4 create, 4 alter, 8 drop) · 21 statements in 9 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table public.first: no longer a partition of public.new_whole
-- hazard second-table-lock: locks table public.new_whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.new_whole DETACH PARTITION public.first;

-- drop column public.first.mood
-- hazard data-loss: drops column public.first.mood and all values in it
-- hazard breaks-running-code: code that uses column public.first.mood fails from here on
ALTER TABLE public.first DROP COLUMN mood;

-- alter column public.first.at: type text becomes timestamp with time zone
-- hazard blocks-reads: nobody can read or write table public.first while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.new_whole meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.first and its indexes anew
-- evidence: rewrites public.first
-- evidence: 0 rows of public.first with what timestamp with time zone cannot hold in at
ALTER TABLE public.first ALTER COLUMN at TYPE timestamp with time zone USING at::timestamp with time zone;

-- alter table public.second: no longer a partition of public.new_whole
-- hazard second-table-lock: locks table public.new_whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.new_whole DETACH PARTITION public.second;

-- drop column public.second.mood
-- hazard data-loss: drops column public.second.mood and all values in it
-- hazard breaks-running-code: code that uses column public.second.mood fails from here on
ALTER TABLE public.second DROP COLUMN mood;

-- drop table public.new_whole
-- hazard data-loss: drops table public.new_whole and all rows in it
-- hazard breaks-running-code: code that uses table public.new_whole fails from here on
DROP TABLE public.new_whole;

-- drop enum public.mood
-- hazard breaks-running-code: code that uses enum public.mood fails from here on
DROP TYPE public.mood;

-- create table public.old_whole
CREATE TABLE public.old_whole (
  at timestamp with time zone NOT NULL,
  day date NOT NULL,
  CONSTRAINT whole_key PRIMARY KEY (day)
) PARTITION BY RANGE (day);

-- alter table public.first: name of a NOT NULL constraint
ALTER TABLE public.first RENAME CONSTRAINT new_whole_at_not_null TO old_whole_at_not_null;

-- alter table public.first: name of a NOT NULL constraint
ALTER TABLE public.first RENAME CONSTRAINT new_whole_day_not_null TO old_whole_day_not_null;

-- alter column public.second.at: type text becomes timestamp with time zone
-- hazard blocks-reads: nobody can read or write table public.second while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.first meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.new_whole meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.second and its indexes anew
-- evidence: rewrites public.second
-- evidence: 0 rows of public.second with what timestamp with time zone cannot hold in at
ALTER TABLE public.second ALTER COLUMN at TYPE timestamp with time zone USING at::timestamp with time zone;

-- alter table public.second: name of a NOT NULL constraint
ALTER TABLE public.second RENAME CONSTRAINT new_whole_at_not_null TO old_whole_at_not_null;

-- alter table public.second: name of a NOT NULL constraint
ALTER TABLE public.second RENAME CONSTRAINT new_whole_day_not_null TO old_whole_day_not_null;

COMMIT;

BEGIN;

-- alter table public.first: rows of its bound alone; others are refused from now on
ALTER TABLE public.first DROP CONSTRAINT IF EXISTS first__schemadiff_bound, ADD CONSTRAINT first__schemadiff_bound CHECK (((day IS NOT NULL) AND (day >= '2024-01-01'::date) AND (day < '2025-01-01'::date))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.first: rows of its bound alone: look at those that are there
-- hazard needs-valid-data: fails if rows of table public.first lie outside of FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
ALTER TABLE public.first VALIDATE CONSTRAINT first__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.first: a partition of table public.old_whole, as the check has proved
ALTER TABLE public.old_whole ATTACH PARTITION public.first FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

COMMIT;

BEGIN;

-- alter table public.first: the check has served
ALTER TABLE public.first DROP CONSTRAINT first__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.second: rows of its bound alone; others are refused from now on
ALTER TABLE public.second DROP CONSTRAINT IF EXISTS second__schemadiff_bound, ADD CONSTRAINT second__schemadiff_bound CHECK (((day IS NOT NULL) AND (day >= '2025-01-01'::date) AND (day < '2026-01-01'::date))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.second: rows of its bound alone: look at those that are there
-- hazard needs-valid-data: fails if rows of table public.second lie outside of FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')
ALTER TABLE public.second VALIDATE CONSTRAINT second__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.second: a partition of table public.old_whole, as the check has proved
ALTER TABLE public.old_whole ATTACH PARTITION public.second FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

COMMIT;

BEGIN;

-- alter table public.second: the check has served
ALTER TABLE public.second DROP CONSTRAINT second__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
