-- for PostgreSQL 18
-- 34 changes (34 create) · 15 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.p
CREATE TABLE public.p (
  a integer,
  b integer
) PARTITION BY LIST (a);

-- create table public.p1
CREATE TABLE public.p1 PARTITION OF public.p FOR VALUES IN (1);

-- create table public.p2
CREATE TABLE public.p2 PARTITION OF public.p FOR VALUES IN (2);

-- create table public.q
CREATE TABLE public.q (
  a integer,
  b integer
) PARTITION BY LIST (a);

-- create table public.q1
CREATE TABLE public.q1 PARTITION OF public.q FOR VALUES IN (1);

-- create table public.r
CREATE TABLE public.r (
  id integer NOT NULL,
  CONSTRAINT r_pkey PRIMARY KEY (id)
);

-- create table public.s
CREATE TABLE public.s (
  a integer,
  b integer
) PARTITION BY LIST (a);

-- create table public.s1
CREATE TABLE public.s1 PARTITION OF public.s FOR VALUES IN (1);

-- create constraint public.p.whole
ALTER TABLE public.p ADD CONSTRAINT whole FOREIGN KEY (b) REFERENCES public.r(id);

-- create constraint public.p1.own
ALTER TABLE public.p1 ADD CONSTRAINT own FOREIGN KEY (b) REFERENCES public.r(id);

-- create constraint public.p2.own
ALTER TABLE public.p2 ADD CONSTRAINT own FOREIGN KEY (b) REFERENCES public.r(id);

-- create constraint public.q.whole
ALTER TABLE public.q ADD CONSTRAINT whole FOREIGN KEY (b) REFERENCES public.r(id);

-- create constraint public.q1.own
ALTER TABLE public.q1 ADD CONSTRAINT own FOREIGN KEY (b) REFERENCES public.r(id);

-- create constraint public.s.whole
ALTER TABLE public.s ADD CONSTRAINT whole FOREIGN KEY (b) REFERENCES public.r(id);

-- constraint public.s1.own, under the name it should have
ALTER TABLE public.s1 RENAME CONSTRAINT whole TO own;

COMMIT;

RESET check_function_bodies;
