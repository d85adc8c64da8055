-- for PostgreSQL 18
-- 9 changes (3 create, 4 alter, 2 drop) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.child: no longer inherits from public.a
ALTER TABLE public.child NO INHERIT public.a;

-- alter table public.child: name of a NOT NULL constraint
ALTER TABLE public.child RENAME CONSTRAINT a_n_not_null TO child_n_not_null;

-- drop table public.a
-- hazard data-loss: drops table public.a and all rows in it
-- hazard breaks-running-code: code that uses table public.a fails from here on
DROP TABLE public.a;

-- create table public.b
CREATE TABLE public.b (
  n numeric NOT NULL
);

-- alter column public.child.n: type numeric(12,2) becomes numeric
ALTER TABLE public.child ALTER COLUMN n TYPE numeric;

-- alter table public.child: inherits from public.b
ALTER TABLE public.child INHERIT public.b;

-- alter column public.stays.m: nullable
ALTER TABLE public.stays ALTER COLUMN m DROP NOT NULL;

-- create column public.alone.m
ALTER TABLE public.alone ADD COLUMN m integer;

-- alter table public.alone: inherits from public.stays
ALTER TABLE public.alone INHERIT public.stays;

COMMIT;

RESET check_function_bodies;
