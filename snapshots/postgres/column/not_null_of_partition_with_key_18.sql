-- for PostgreSQL 18
-- 11 changes (11 create) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.event
CREATE TABLE public.event (
  id integer CONSTRAINT has_id NOT NULL,
  note text
) PARTITION BY LIST (id);

-- create table public.event_2
CREATE TABLE public.event_2 PARTITION OF public.event (
  CONSTRAINT event_2_pkey PRIMARY KEY (id)
) FOR VALUES IN (2);

-- create table public.event_1
CREATE TABLE public.event_1 PARTITION OF public.event (
  CONSTRAINT event_1_pkey PRIMARY KEY (id)
) FOR VALUES IN (1);

-- alter table public.event_1: for NOT NULL constraints other than those above
ALTER TABLE public.event DETACH PARTITION public.event_1;

-- alter table public.event_1: name of a NOT NULL constraint
ALTER TABLE public.event_1 RENAME CONSTRAINT event_1_id_not_null TO knows_id;

-- alter table public.event_1: a partition of public.event
ALTER TABLE public.event ATTACH PARTITION public.event_1 FOR VALUES IN (1);

COMMIT;

RESET check_function_bodies;
