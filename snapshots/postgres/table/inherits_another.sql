-- for PostgreSQL 18
-- 6 changes (2 create, 2 alter, 2 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.c: no longer inherits from public.p
ALTER TABLE public.c NO INHERIT public.p;

-- drop table public.p
-- hazard data-loss: drops table public.p and all rows in it
-- hazard breaks-running-code: code that uses table public.p fails from here on
DROP TABLE public.p;

-- create table public.p2
CREATE TABLE public.p2 (
  a numeric
);

-- alter column public.c.a: type numeric(12,2) becomes numeric
ALTER TABLE public.c ALTER COLUMN a TYPE numeric;

-- alter table public.c: inherits from public.p2
ALTER TABLE public.c INHERIT public.p2;

COMMIT;

RESET check_function_bodies;
