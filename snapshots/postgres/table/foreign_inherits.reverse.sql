-- for PostgreSQL 18
-- 16 changes (13 alter, 3 drop) · 14 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop default public.below.c
ALTER TABLE ONLY public.below ALTER COLUMN c DROP DEFAULT;

-- drop default public.middle.c
ALTER TABLE ONLY public.middle ALTER COLUMN c DROP DEFAULT;

-- drop column public.below.e
-- hazard data-loss: drops column public.below.e and all values in it
-- hazard breaks-running-code: code that uses column public.below.e fails from here on
ALTER TABLE public.below DROP COLUMN e;

-- alter table public.free: no longer inherits from public.above
ALTER TABLE public.free NO INHERIT public.above;

-- alter table public.middle: options of its foreign-data wrapper
ALTER FOREIGN TABLE public.middle OPTIONS (DROP table_name);

-- alter column public.above.a: type bigint becomes integer
-- hazard needs-valid-data: fails if a value of column public.above.a does not fit integer
-- hazard breaks-running-code: code that expects bigint in column public.above.a gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.above while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.above and its indexes anew
-- evidence: rewrites public.above
ALTER TABLE public.above ALTER COLUMN a TYPE integer;

-- alter column public.above.b: nullable
ALTER TABLE public.above ALTER COLUMN b DROP NOT NULL;

-- alter column public.bound.a: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.bound.a gets integer, and must send that
ALTER TABLE public.bound ALTER COLUMN a TYPE integer;

-- alter column public.bound.b: nullable
ALTER TABLE public.bound ALTER COLUMN b DROP NOT NULL;

-- alter table public.bound: inherits from public.above
ALTER TABLE public.bound INHERIT public.above;

-- alter column public.free.a: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.free.a gets integer, and must send that
ALTER TABLE public.free ALTER COLUMN a TYPE integer;

-- alter column public.free.b: nullable
ALTER TABLE public.free ALTER COLUMN b DROP NOT NULL;

-- alter column public.middle.b: nullable
ALTER TABLE public.middle ALTER COLUMN b DROP NOT NULL;

-- alter column public.below.b: nullable
ALTER TABLE public.below ALTER COLUMN b DROP NOT NULL;

COMMIT;

RESET check_function_bodies;
