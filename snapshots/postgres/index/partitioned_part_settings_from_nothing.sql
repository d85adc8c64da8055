-- for PostgreSQL 18
-- 20 changes (20 create) · 18 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.one
CREATE TABLE public.one PARTITION OF public.stays FOR VALUES FROM (0) TO (10);

-- create table public.two
CREATE TABLE public.two PARTITION OF public.stays FOR VALUES FROM (10) TO (20);

-- create table public.whole
CREATE TABLE public.whole (
  a integer NOT NULL,
  b text
) PARTITION BY RANGE (a);

-- create index public.i
CREATE INDEX i ON public.p USING btree (lower(b)) WITH (fillfactor='80');

-- alter index public.one_b_idx: storage parameters
ALTER INDEX public.one_b_idx SET (fillfactor='50');

-- alter index public.p1_lower_idx: storage parameters
ALTER INDEX public.p1_lower_idx SET (fillfactor='60');

-- alter index public.p1_lower_idx: statistics target
ALTER INDEX public.p1_lower_idx ALTER COLUMN 1 SET STATISTICS 77;

-- alter index public.p1_lower_idx: order the table by it
ALTER TABLE public.p1 CLUSTER ON p1_lower_idx;

-- alter index public.two_b_idx: storage parameters
ALTER INDEX public.two_b_idx RESET (fillfactor);

-- create constraint public.p.pk
-- hazard needs-valid-data: fails if rows violate constraint public.p.pk
ALTER TABLE public.p ADD CONSTRAINT pk PRIMARY KEY (a);

-- alter constraint public.p1.p1_pkey: storage parameters
ALTER INDEX public.p1_pkey SET (fillfactor='70');

-- create table public.part
CREATE TABLE public.part PARTITION OF public.whole FOR VALUES FROM (20) TO (30) PARTITION BY RANGE (a);

-- alter table public.part: for the names of its NOT NULL constraints
ALTER TABLE public.whole DETACH PARTITION public.part;

-- alter table public.part: name of a NOT NULL constraint
ALTER TABLE public.part RENAME CONSTRAINT whole_a_not_null TO part_a_not_null;

-- alter table public.part: a partition of public.whole
ALTER TABLE public.whole ATTACH PARTITION public.part FOR VALUES FROM (20) TO (30);

-- create index public.whole_i
CREATE INDEX whole_i ON ONLY public.whole USING btree (b) WITH (fillfactor='80');

-- create index public.part_b_idx
CREATE INDEX part_b_idx ON ONLY public.part USING btree (b) WITH (fillfactor='40');

-- alter index public.part_b_idx: a part of index public.whole_i
ALTER INDEX public.whole_i ATTACH PARTITION public.part_b_idx;

COMMIT;

RESET check_function_bodies;
