-- for PostgreSQL 18
-- 12 changes (12 create) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.new
CREATE TABLE public.new () INHERITS (public.p);

-- create table public.below
CREATE TABLE public.below () INHERITS (public.new);

-- create table public.part
-- hazard second-table-lock: locks table public.whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
CREATE TABLE public.part PARTITION OF public.whole FOR VALUES IN (1);

-- create constraint public.whole.positive
ALTER TABLE public.whole ADD CONSTRAINT positive CHECK ((a > 0)) NOT VALID;

-- alter constraint public.part.positive: check the rows that are there
ALTER TABLE public.part VALIDATE CONSTRAINT positive;

-- create constraint public.p.positive
ALTER TABLE public.p ADD CONSTRAINT positive CHECK ((a > 0)) NOT VALID;

-- alter constraint public.new.positive: check the rows that are there
ALTER TABLE public.new VALIDATE CONSTRAINT positive;

-- alter constraint public.below.positive: check the rows that are there
ALTER TABLE public.below VALIDATE CONSTRAINT positive;

COMMIT;

RESET check_function_bodies;
