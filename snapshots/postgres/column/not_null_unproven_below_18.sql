-- for PostgreSQL 18
-- 21 changes (21 create) · 16 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.parent
CREATE TABLE public.parent (
  a integer,
  b integer
);

-- create table public.child
CREATE TABLE public.child () INHERITS (public.parent);

-- create table public.whole
CREATE TABLE public.whole (
  a integer,
  b integer
) PARTITION BY LIST (a);

-- alter column public.parent.a: not null
ALTER TABLE public.parent ADD CONSTRAINT parent_nn NOT NULL a NOT VALID;

-- create table public.a_younger
CREATE TABLE public.a_younger () INHERITS (public.parent);

-- alter column public.whole.b: not null
ALTER TABLE public.whole ADD CONSTRAINT whole_nn NOT NULL b NOT VALID;

-- create table public.born
CREATE TABLE public.born PARTITION OF public.whole FOR VALUES IN (1);

-- create table public.named
CREATE TABLE public.named PARTITION OF public.whole FOR VALUES IN (2);

-- alter table public.named: for NOT NULL constraints other than those above
ALTER TABLE public.whole DETACH PARTITION public.named;

-- alter table public.named: name of a NOT NULL constraint
ALTER TABLE public.named RENAME CONSTRAINT whole_nn TO named_nn;

-- alter table public.named: a partition of public.whole
ALTER TABLE public.whole ATTACH PARTITION public.named FOR VALUES IN (2);

-- create table public.unproven
CREATE TABLE public.unproven PARTITION OF public.whole FOR VALUES IN (3);

-- alter table public.unproven: for NOT NULL constraints other than those above
ALTER TABLE public.whole DETACH PARTITION public.unproven;

-- alter table public.unproven: to be NOT NULL unproven in b
ALTER TABLE public.unproven DROP CONSTRAINT whole_nn;

-- alter column public.unproven.b: not null
ALTER TABLE public.unproven ADD CONSTRAINT unproven_nn NOT NULL b NOT VALID;

-- alter table public.unproven: a partition of public.whole
ALTER TABLE public.whole ATTACH PARTITION public.unproven FOR VALUES IN (3);

COMMIT;

RESET check_function_bodies;
