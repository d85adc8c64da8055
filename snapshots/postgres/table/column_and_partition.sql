-- for PostgreSQL 18
-- 14 changes (13 create, 1 alter) · 12 statements in 6 transactions

SET check_function_bodies = off;

BEGIN;

-- create column public.animals.weight
ALTER TABLE public.animals ADD COLUMN weight numeric;

-- create table public.cats
CREATE TABLE public.cats (
  lives integer
) INHERITS (public.animals);

-- create column public.readings.note
ALTER TABLE public.readings ADD COLUMN note text;

-- create column public.readings_2024.note
ALTER TABLE public.readings_2024 ADD COLUMN note text;

-- alter table public.readings_2024: name of a NOT NULL constraint
ALTER TABLE public.readings_2024 RENAME CONSTRAINT readings_2024_city_not_null TO readings_city_not_null;

-- alter table public.readings_2024: name of a NOT NULL constraint
ALTER TABLE public.readings_2024 RENAME CONSTRAINT readings_2024_day_not_null TO readings_day_not_null;

-- create table public.readings_2026
CREATE TABLE public.readings_2026 (
  city integer CONSTRAINT readings_city_not_null NOT NULL,
  day date CONSTRAINT readings_day_not_null NOT NULL,
  note text
);

COMMIT;

BEGIN;

-- alter table public.readings_2024: rows of its bound alone; others are refused from now on
ALTER TABLE public.readings_2024 DROP CONSTRAINT IF EXISTS readings_2024__schemadiff_bound, ADD CONSTRAINT readings_2024__schemadiff_bound CHECK (((day IS NOT NULL) AND (day >= '2024-01-01'::date) AND (day < '2025-01-01'::date))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.readings_2024: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.readings_2024 outside of FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
ALTER TABLE public.readings_2024 VALIDATE CONSTRAINT readings_2024__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.readings_2024: a partition of table public.readings, as the check has proved
ALTER TABLE public.readings ATTACH PARTITION public.readings_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

COMMIT;

BEGIN;

-- alter table public.readings_2024: the check has served
ALTER TABLE public.readings_2024 DROP CONSTRAINT readings_2024__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.readings_2026: a partition of table public.readings, which stays in use
ALTER TABLE public.readings ATTACH PARTITION public.readings_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

COMMIT;

RESET check_function_bodies;
