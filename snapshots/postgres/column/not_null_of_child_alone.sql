-- for PostgreSQL 18
-- 6 changes (5 alter, 1 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.above.above_pkey
ALTER TABLE public.above DROP CONSTRAINT above_pkey;

-- alter column public.above.a: nullable
ALTER TABLE public.above ALTER COLUMN a DROP NOT NULL;

-- alter column public.above.a: column public.below.a stays NOT NULL
-- hazard blocking-scan: reads all rows of table public.below under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.below while all its rows are read (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.above meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: reads all of public.below
ALTER TABLE public.below ALTER COLUMN a SET NOT NULL;

-- alter column public.above.b: nullable
ALTER TABLE public.above ALTER COLUMN b DROP NOT NULL;

-- alter column public.above.c: nullable
ALTER TABLE public.above ALTER COLUMN c DROP NOT NULL;

-- alter column public.below.b: nullable
ALTER TABLE public.below ALTER COLUMN b DROP NOT NULL;

-- alter column public.below.c: nullable
ALTER TABLE public.below ALTER COLUMN c DROP NOT NULL;

COMMIT;

RESET check_function_bodies;
