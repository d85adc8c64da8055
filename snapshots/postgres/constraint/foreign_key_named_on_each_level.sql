-- for PostgreSQL 18
-- 17 changes (17 create) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.visit
CREATE TABLE public.visit (
  y integer,
  x integer
) PARTITION BY RANGE (x, y);

-- create table public.visit_far
CREATE TABLE public.visit_far PARTITION OF public.visit FOR VALUES FROM (1, 1) TO (9, 9) PARTITION BY RANGE (y, x);

-- create table public.visit_far_1
CREATE TABLE public.visit_far_1 PARTITION OF public.visit_far FOR VALUES FROM (1, 1) TO (2, 2);

-- create table public.visit_far_2
CREATE TABLE public.visit_far_2 PARTITION OF public.visit_far FOR VALUES FROM (3, 3) TO (4, 4);

-- create constraint public.visit.visit_at
-- hazard second-table-lock: locks table public.place as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.visit ADD CONSTRAINT visit_at FOREIGN KEY (x, y) REFERENCES public.place(x, y) ON DELETE CASCADE;

-- constraint public.visit_far.far_at, under the name it should have
ALTER TABLE public.visit_far RENAME CONSTRAINT visit_at TO far_at;

-- constraint public.visit_far_1.far_at, under the name it should have
ALTER TABLE public.visit_far_1 RENAME CONSTRAINT visit_at TO far_at;

-- constraint public.visit_far_2.far_at, under the name it should have
ALTER TABLE public.visit_far_2 RENAME CONSTRAINT visit_at TO far_at;

-- create constraint public.visit_far_2.own_at
-- hazard second-table-lock: locks table public.place as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.visit_far_2 ADD CONSTRAINT own_at FOREIGN KEY (x, y) REFERENCES public.place(x, y) ON UPDATE SET NULL;

COMMIT;

RESET check_function_bodies;
