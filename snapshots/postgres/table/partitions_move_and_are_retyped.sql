-- for PostgreSQL 18
-- 16 changes (8 create, 4 alter, 4 drop) · 21 statements in 9 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table public.first: no longer a partition of public.old_whole
-- hazard second-table-lock: locks table public.old_whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.old_whole DETACH PARTITION public.first;

-- alter table public.second: no longer a partition of public.old_whole
-- hazard second-table-lock: locks table public.old_whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.old_whole DETACH PARTITION public.second;

-- drop table public.old_whole
-- hazard data-loss: drops table public.old_whole and all rows in it
-- hazard breaks-running-code: code that uses table public.old_whole fails from here on
DROP TABLE public.old_whole;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('sad', 'happy');

-- create table public.new_whole
CREATE TABLE public.new_whole (
  at text NOT NULL,
  day date NOT NULL,
  mood public.mood,
  CONSTRAINT whole_key PRIMARY KEY (day)
) PARTITION BY RANGE (day);

-- alter column public.first.at: type timestamp with time zone becomes text
-- hazard blocks-reads: nobody can read or write table public.first while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.old_whole meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.second meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.first and its indexes anew
-- evidence: rewrites public.first
ALTER TABLE public.first ALTER COLUMN at TYPE text;

-- alter column public.second.at: type timestamp with time zone becomes text
-- hazard blocks-reads: nobody can read or write table public.second while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.first meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.second and its indexes anew
-- evidence: rewrites public.second
ALTER TABLE public.second ALTER COLUMN at TYPE text;

-- create column public.first.mood
ALTER TABLE public.first ADD COLUMN mood public.mood;

-- alter table public.first: name of a NOT NULL constraint
ALTER TABLE public.first RENAME CONSTRAINT old_whole_at_not_null TO new_whole_at_not_null;

-- alter table public.first: name of a NOT NULL constraint
ALTER TABLE public.first RENAME CONSTRAINT old_whole_day_not_null TO new_whole_day_not_null;

-- create column public.second.mood
ALTER TABLE public.second ADD COLUMN mood public.mood;

-- alter table public.second: name of a NOT NULL constraint
ALTER TABLE public.second RENAME CONSTRAINT old_whole_at_not_null TO new_whole_at_not_null;

-- alter table public.second: name of a NOT NULL constraint
ALTER TABLE public.second RENAME CONSTRAINT old_whole_day_not_null TO new_whole_day_not_null;

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

-- alter table public.first: a partition of table public.new_whole, as the check has proved
ALTER TABLE public.new_whole ATTACH PARTITION public.first FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

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

-- alter table public.second: a partition of table public.new_whole, as the check has proved
ALTER TABLE public.new_whole ATTACH PARTITION public.second FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

COMMIT;

BEGIN;

-- alter table public.second: the check has served
ALTER TABLE public.second DROP CONSTRAINT second__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
