-- for PostgreSQL 18
-- 10 changes (10 create) · 4 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.p3
CREATE TABLE public.p3 (
  a integer CONSTRAINT p_a_not_null NOT NULL,
  b integer,
  CONSTRAINT c CHECK ((b > 0)),
  CONSTRAINT mine CHECK ((b < 50))
);

COMMIT;

BEGIN;

-- alter table public.p3: a partition of table public.p, which stays in use
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
-- hazard second-table-lock: locks table public.op as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.p ATTACH PARTITION public.p3 FOR VALUES FROM (20) TO (30);

COMMIT;

BEGIN;

-- constraint public.p3.three, under the name it should have
ALTER TABLE public.p3 RENAME CONSTRAINT f TO three;

-- create comment on constraint public.p3.three
COMMENT ON CONSTRAINT three ON public.p3 IS 'three';

COMMIT;

RESET check_function_bodies;
