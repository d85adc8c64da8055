-- for PostgreSQL 18
-- 14 changes (14 create) · 7 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- create column public.places.since
ALTER TABLE public.places ADD COLUMN since date DEFAULT CURRENT_DATE;

-- create table public.villages
CREATE TABLE public.villages () INHERITS (public.places);

-- alter column public.towns.since: no default, other than the column above
ALTER TABLE ONLY public.towns ALTER COLUMN since DROP DEFAULT;

-- create default public.villages.since
ALTER TABLE ONLY public.villages ALTER COLUMN since SET DEFAULT '2000-01-01'::date;

-- create table public.events_2
CREATE TABLE public.events_2 (
  id integer,
  day date
) PARTITION BY LIST (day);

COMMIT;

BEGIN;

-- alter table public.events_2: a partition of table public.events, which stays in use
ALTER TABLE public.events ATTACH PARTITION public.events_2 FOR VALUES IN (2);

COMMIT;

BEGIN;

-- create table public.events_2_1
CREATE TABLE public.events_2_1 PARTITION OF public.events_2 (
  day DEFAULT CURRENT_DATE
) DEFAULT;

COMMIT;

RESET check_function_bodies;
