-- for PostgreSQL 18
-- 16 changes (3 create, 13 alter) · 13 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table public.bound: no longer inherits from public.above
ALTER TABLE public.bound NO INHERIT public.above;

-- alter table public.middle: options of its foreign-data wrapper
ALTER FOREIGN TABLE public.middle OPTIONS (ADD table_name 'm');

-- alter column public.above.a: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.above.a gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.above while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.above and its indexes anew
-- evidence: rewrites public.above
ALTER TABLE public.above ALTER COLUMN a TYPE bigint;

-- alter column public.bound.a: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.bound.a gets bigint, and must send that
ALTER TABLE public.bound ALTER COLUMN a TYPE bigint;

-- alter column public.bound.b: not null
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.bound.b fails from here on
ALTER TABLE public.bound ALTER COLUMN b SET NOT NULL;

-- alter column public.free.a: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.free.a gets bigint, and must send that
ALTER TABLE public.free ALTER COLUMN a TYPE bigint;

-- alter column public.free.b: not null
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.free.b fails from here on
ALTER TABLE public.free ALTER COLUMN b SET NOT NULL;

-- create column public.below.e
ALTER TABLE public.below ADD COLUMN e integer;

-- create default public.below.c
ALTER TABLE ONLY public.below ALTER COLUMN c SET DEFAULT 1;

-- create default public.middle.c
ALTER TABLE ONLY public.middle ALTER COLUMN c SET DEFAULT 1;

COMMIT;

BEGIN;

-- alter column public.above.b: not null, for new rows
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.above.b fails from here on
ALTER TABLE public.above ADD CONSTRAINT above_b_not_null NOT NULL b NOT VALID;

COMMIT;

BEGIN;

-- alter column public.above.b: not null, for the rows that are there
-- hazard needs-valid-data: fails if column public.above.b holds NULLs
ALTER TABLE public.above VALIDATE CONSTRAINT above_b_not_null;

COMMIT;

BEGIN;

-- alter table public.free: inherits from public.above
ALTER TABLE public.free INHERIT public.above;

COMMIT;

RESET check_function_bodies;
