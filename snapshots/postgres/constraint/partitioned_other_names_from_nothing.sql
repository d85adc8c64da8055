-- for PostgreSQL 18
-- 43 changes (43 create) · 25 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.o
CREATE TABLE public.o (
  x integer NOT NULL,
  CONSTRAINT o_pkey PRIMARY KEY (x)
);

-- create table public.op
CREATE TABLE public.op (
  x integer NOT NULL,
  CONSTRAINT op_pkey PRIMARY KEY (x)
) PARTITION BY RANGE (x);

-- create table public.op1
CREATE TABLE public.op1 PARTITION OF public.op FOR VALUES FROM (0) TO (9);

-- create table public.p
CREATE TABLE public.p (
  a integer NOT NULL,
  b integer,
  CONSTRAINT c CHECK ((b > 0))
) PARTITION BY RANGE (a);

-- create table public.p1
CREATE TABLE public.p1 PARTITION OF public.p (
  CONSTRAINT own CHECK ((b < 99))
) FOR VALUES FROM (0) TO (10);

-- create table public.p2
CREATE TABLE public.p2 PARTITION OF public.p FOR VALUES FROM (10) TO (20) PARTITION BY RANGE (a);

-- create table public.p21
CREATE TABLE public.p21 PARTITION OF public.p2 FOR VALUES FROM (10) TO (20);

-- create constraint public.p.f
ALTER TABLE public.p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES public.o(x);

-- create constraint public.p.g
ALTER TABLE public.p ADD CONSTRAINT g FOREIGN KEY (a) REFERENCES public.op(x);

-- create constraint public.p.pk
ALTER TABLE ONLY public.p ADD CONSTRAINT pk PRIMARY KEY (a);

-- create constraint public.p.u
ALTER TABLE ONLY public.p ADD CONSTRAINT u UNIQUE (a, b);

-- constraint public.p1.mine, under the name it should have
ALTER TABLE public.p1 RENAME CONSTRAINT f TO mine;

-- create constraint public.p1.mykey
ALTER TABLE public.p1 ADD CONSTRAINT mykey PRIMARY KEY (a);

-- alter constraint public.p1.mykey: a part of constraint public.p.pk
ALTER INDEX public.pk ATTACH PARTITION public.mykey;

-- create constraint public.p1.ownf
ALTER TABLE public.p1 ADD CONSTRAINT ownf FOREIGN KEY (b) REFERENCES public.op(x);

-- create constraint public.p1.p1_a_b_key
ALTER TABLE public.p1 ADD CONSTRAINT p1_a_b_key UNIQUE (a, b);

-- alter constraint public.p1.p1_a_b_key: a part of constraint public.p.u
ALTER INDEX public.u ATTACH PARTITION public.p1_a_b_key;

-- create constraint public.p2.p2_a_b_key
ALTER TABLE ONLY public.p2 ADD CONSTRAINT p2_a_b_key UNIQUE (a, b);

-- create constraint public.p2.p2_pkey
ALTER TABLE ONLY public.p2 ADD CONSTRAINT p2_pkey PRIMARY KEY (a);

-- create constraint public.p21.mykey2
ALTER TABLE public.p21 ADD CONSTRAINT mykey2 UNIQUE (a, b);

-- create constraint public.p21.p21_pkey
ALTER TABLE public.p21 ADD CONSTRAINT p21_pkey PRIMARY KEY (a);

-- alter constraint public.p21.mykey2: a part of constraint public.p2.p2_a_b_key
ALTER INDEX public.p2_a_b_key ATTACH PARTITION public.mykey2;

-- alter constraint public.p2.p2_a_b_key: a part of constraint public.p.u
ALTER INDEX public.u ATTACH PARTITION public.p2_a_b_key;

-- alter constraint public.p21.p21_pkey: a part of constraint public.p2.p2_pkey
ALTER INDEX public.p2_pkey ATTACH PARTITION public.p21_pkey;

-- alter constraint public.p2.p2_pkey: a part of constraint public.p.pk
ALTER INDEX public.pk ATTACH PARTITION public.p2_pkey;

COMMIT;

RESET check_function_bodies;
