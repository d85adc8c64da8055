-- for PostgreSQL 18
-- 14 changes (13 create, 1 alter) · 9 statements in 2 transactions

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

-- alter table public.readings_2024: a partition of public.readings
-- hazard needs-valid-data: fails if rows of table public.readings_2024 lie outside of FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
ALTER TABLE public.readings ATTACH PARTITION public.readings_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- create table public.readings_2026
CREATE TABLE public.readings_2026 (
  city integer CONSTRAINT readings_city_not_null NOT NULL,
  day date CONSTRAINT readings_day_not_null NOT NULL,
  note text
);

COMMIT;

BEGIN;

-- alter table public.readings_2026: a partition of table public.readings, which stays in use
ALTER TABLE public.readings ATTACH PARTITION public.readings_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

COMMIT;

RESET check_function_bodies;
