-- for PostgreSQL 18
-- 43 changes (43 create) · 10 statements in 1 transaction

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
  CONSTRAINT c CHECK ((b > 0)),
  CONSTRAINT pk PRIMARY KEY (a),
  CONSTRAINT u UNIQUE (a, b)
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

-- create constraint public.p1.ownf
ALTER TABLE public.p1 ADD CONSTRAINT ownf FOREIGN KEY (b) REFERENCES public.op(x);

COMMIT;

RESET check_function_bodies;
