-- for PostgreSQL 18
-- 20 changes (20 create) · 23 statements in 13 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.whole
CREATE TABLE public.whole (
  a integer NOT NULL,
  b text
) PARTITION BY RANGE (a);

-- create table public.one
CREATE TABLE public.one (
  a integer CONSTRAINT stays_a_not_null NOT NULL,
  b text
);

-- create table public.part
CREATE TABLE public.part PARTITION OF public.whole FOR VALUES FROM (20) TO (30) PARTITION BY RANGE (a);

-- alter table public.part: for NOT NULL constraints other than those above
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

-- create table public.two
CREATE TABLE public.two (
  a integer CONSTRAINT stays_a_not_null NOT NULL,
  b text
);

COMMIT;

BEGIN;

-- alter table public.one: a partition of table public.stays, which stays in use
ALTER TABLE public.stays ATTACH PARTITION public.one FOR VALUES FROM (0) TO (10);

COMMIT;

BEGIN;

-- alter index public.one_b_idx: storage parameters
ALTER INDEX public.one_b_idx SET (fillfactor='50');

COMMIT;

BEGIN;

-- alter table public.two: a partition of table public.stays, which stays in use
ALTER TABLE public.stays ATTACH PARTITION public.two FOR VALUES FROM (10) TO (20);

COMMIT;

BEGIN;

-- alter index public.two_b_idx: storage parameters
ALTER INDEX public.two_b_idx RESET (fillfactor);

COMMIT;

BEGIN;

-- create index public.i
CREATE INDEX i ON ONLY public.p USING btree (lower(b)) WITH (fillfactor='80');

COMMIT;

-- create index public.p1_lower_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY p1_lower_idx ON public.p1 USING btree (lower(b)) WITH (fillfactor='60');

BEGIN;

-- alter index public.p1_lower_idx: a part of index public.i
ALTER INDEX public.i ATTACH PARTITION public.p1_lower_idx;

COMMIT;

BEGIN;

-- alter index public.p1_lower_idx: statistics target
ALTER INDEX public.p1_lower_idx ALTER COLUMN 1 SET STATISTICS 77;

-- alter index public.p1_lower_idx: order the table by it
ALTER TABLE public.p1 CLUSTER ON p1_lower_idx;

COMMIT;

BEGIN;

-- create constraint public.p.pk
-- evidence: 0 duplicate keys of public.p in a
ALTER TABLE ONLY public.p ADD CONSTRAINT pk PRIMARY KEY (a);

COMMIT;

-- the index of constraint public.p1.p1_pkey, while the table is in use
-- hazard needs-valid-data: fails if rows violate constraint public.p1.p1_pkey
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY p1_pkey ON public.p1 USING btree (a) WITH (fillfactor='70');

BEGIN;

-- create constraint public.p1.p1_pkey
ALTER TABLE public.p1 ADD CONSTRAINT p1_pkey PRIMARY KEY USING INDEX p1_pkey;

COMMIT;

BEGIN;

-- alter constraint public.p1.p1_pkey: a part of constraint public.p.pk
ALTER INDEX public.pk ATTACH PARTITION public.p1_pkey;

COMMIT;

RESET check_function_bodies;
