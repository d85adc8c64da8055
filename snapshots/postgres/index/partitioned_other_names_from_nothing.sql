-- for PostgreSQL 18
-- 28 changes (28 create) · 19 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.p
CREATE TABLE public.p (
  a integer NOT NULL,
  b text,
  c integer
) PARTITION BY RANGE (a);

-- create table public.p1
CREATE TABLE public.p1 PARTITION OF public.p FOR VALUES FROM (0) TO (10);

-- create table public.p2
CREATE TABLE public.p2 PARTITION OF public.p FOR VALUES FROM (10) TO (20) PARTITION BY RANGE (a);

-- create table public.p21
CREATE TABLE public.p21 PARTITION OF public.p2 FOR VALUES FROM (10) TO (20);

-- create index public.i
CREATE INDEX i ON ONLY public.p USING btree (b);

-- create index public.k
CREATE INDEX k ON public.p USING btree (c);

-- create index public.l
CREATE INDEX l ON ONLY public.p USING btree (c) WHERE (c > 0);

-- create index public.mine
CREATE INDEX mine ON public.p1 USING btree (b);

-- alter index public.mine: a part of index public.i
ALTER INDEX public.i ATTACH PARTITION public.mine;

-- create index public.p1_c_idx1
CREATE INDEX p1_c_idx1 ON public.p1 USING btree (c) WHERE (c > 0);

-- alter index public.p1_c_idx1: a part of index public.l
ALTER INDEX public.l ATTACH PARTITION public.p1_c_idx1;

-- create index public.p2_b_idx
CREATE INDEX p2_b_idx ON ONLY public.p2 USING btree (b);

-- create index public."Mine Too"
CREATE INDEX "Mine Too" ON public.p21 USING btree (b);

-- create index public.p2_c_idx1
CREATE INDEX p2_c_idx1 ON ONLY public.p2 USING btree (c) WHERE (c > 0);

-- create index public.p21_c_idx1
CREATE INDEX p21_c_idx1 ON public.p21 USING btree (c) WHERE (c > 0);

-- alter index public."Mine Too": a part of index public.p2_b_idx
ALTER INDEX public.p2_b_idx ATTACH PARTITION public."Mine Too";

-- alter index public.p2_b_idx: a part of index public.i
ALTER INDEX public.i ATTACH PARTITION public.p2_b_idx;

-- alter index public.p21_c_idx1: a part of index public.p2_c_idx1
ALTER INDEX public.p2_c_idx1 ATTACH PARTITION public.p21_c_idx1;

-- alter index public.p2_c_idx1: a part of index public.l
ALTER INDEX public.l ATTACH PARTITION public.p2_c_idx1;

COMMIT;

RESET check_function_bodies;
