-- for PostgreSQL 18
-- 6 changes (2 create, 2 alter, 2 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.c: no longer inherits from public.p2
ALTER TABLE public.c NO INHERIT public.p2;

-- drop table public.p2
-- hazard data-loss: drops table public.p2 and all rows in it
-- hazard breaks-running-code: code that uses table public.p2 fails from here on
DROP TABLE public.p2;

-- create table public.p
CREATE TABLE public.p (
  a numeric(12,2)
);

-- alter column public.c.a: type numeric becomes numeric(12,2)
-- hazard breaks-running-code: code that writes what numeric(12,2) cannot hold to column public.c.a fails from here on
-- hazard data-loss: rounds or cuts off values of column public.c.a that numeric(12,2) cannot hold
-- hazard blocks-reads: nobody can read or write table public.c while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.p2 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.c and its indexes anew
-- evidence: rewrites public.c
-- evidence: 0 rows of public.c with what numeric(12,2) cannot hold in a
ALTER TABLE public.c ALTER COLUMN a TYPE numeric(12,2);

-- alter table public.c: inherits from public.p
ALTER TABLE public.c INHERIT public.p;

COMMIT;

RESET check_function_bodies;
