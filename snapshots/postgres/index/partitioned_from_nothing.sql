-- for PostgreSQL 18
-- 25 changes (25 create) · 7 statements in 1 transaction

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
CREATE INDEX i ON public.p USING btree (b);

-- create index public.own
CREATE INDEX own ON public.p1 USING btree (c, b);

-- create index public.u
CREATE UNIQUE INDEX u ON public.p USING btree (a) INCLUDE (b);

COMMIT;

RESET check_function_bodies;
