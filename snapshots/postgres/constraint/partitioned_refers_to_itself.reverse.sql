-- for PostgreSQL 18
-- 41 changes (41 create) · 14 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.one
CREATE TABLE public.one (
  k integer NOT NULL,
  other integer,
  CONSTRAINT one_pkey PRIMARY KEY (k)
) PARTITION BY LIST (k);

-- create table public.one_1
CREATE TABLE public.one_1 PARTITION OF public.one FOR VALUES IN (1);

-- create table public.other
CREATE TABLE public.other (
  k integer NOT NULL,
  one integer,
  CONSTRAINT other_pkey PRIMARY KEY (k)
) PARTITION BY LIST (k);

-- create table public.other_1
CREATE TABLE public.other_1 PARTITION OF public.other FOR VALUES IN (1);

-- create table public.whole
CREATE TABLE public.whole (
  k text NOT NULL,
  up text,
  CONSTRAINT whole_pkey PRIMARY KEY (k)
) PARTITION BY HASH (k);

-- create table public.whole_0
CREATE TABLE public.whole_0 PARTITION OF public.whole FOR VALUES WITH (modulus 2, remainder 0);

-- create table public.whole_1
CREATE TABLE public.whole_1 PARTITION OF public.whole FOR VALUES WITH (modulus 2, remainder 1);

-- create constraint public.one.one_other_fkey
ALTER TABLE public.one ADD CONSTRAINT one_other_fkey FOREIGN KEY (other) REFERENCES public.other(k);

-- create constraint public.other.other_one_fkey
ALTER TABLE public.other ADD CONSTRAINT other_one_fkey FOREIGN KEY (one) REFERENCES public.one(k);

-- create constraint public.whole.whole_up_fkey
ALTER TABLE public.whole ADD CONSTRAINT whole_up_fkey FOREIGN KEY (up) REFERENCES public.whole(k);

-- create table public.stays_2
CREATE TABLE public.stays_2 (
  k integer CONSTRAINT stays_k_not_null NOT NULL
);

COMMIT;

BEGIN;

-- alter table public.stays_2: a partition of table public.stays, which stays in use
ALTER TABLE public.stays ATTACH PARTITION public.stays_2 FOR VALUES IN (2);

COMMIT;

BEGIN;

-- create constraint public.stays.up, for new rows
ALTER TABLE public.stays ADD CONSTRAINT up FOREIGN KEY (k) REFERENCES public.stays(k) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.stays.up: check the rows that are there
-- evidence: 0 rows of public.stays with k that no row of public.stays has
ALTER TABLE public.stays VALIDATE CONSTRAINT up;

COMMIT;

RESET check_function_bodies;
