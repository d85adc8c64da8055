-- for PostgreSQL 18
-- 22 changes (22 create) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public."Odd Name"
CREATE TABLE public."Odd Name" (
  "Key" integer NOT NULL,
  CONSTRAINT "Odd ""Check""" CHECK (("Key" <> 5)),
  CONSTRAINT "Odd Key" PRIMARY KEY ("Key")
);

-- create table public.a
CREATE TABLE public.a (
  id integer NOT NULL,
  b integer,
  CONSTRAINT a_pkey PRIMARY KEY (id),
  CONSTRAINT positive CHECK ((b > 0))
);

-- create table public.b
CREATE TABLE public.b (
  id integer NOT NULL,
  a integer,
  CONSTRAINT b_a_key UNIQUE (a) DEFERRABLE,
  CONSTRAINT b_pkey PRIMARY KEY (id)
);

-- create table public.c
CREATE TABLE public.c (
  id integer NOT NULL,
  up integer,
  CONSTRAINT c_pkey PRIMARY KEY (id)
);

-- create constraint public.a.circle
ALTER TABLE public.a ADD CONSTRAINT circle FOREIGN KEY (b) REFERENCES public.b(id);

-- create constraint public.b.b_a_fkey
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a(id);

-- create constraint public.c.c_check
ALTER TABLE public.c ADD CONSTRAINT c_check CHECK ((up <> id)) NOT VALID;

-- create constraint public.c.self
ALTER TABLE public.c ADD CONSTRAINT self FOREIGN KEY (up) REFERENCES public.c(id);

COMMIT;

RESET check_function_bodies;
