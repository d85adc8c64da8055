-- for PostgreSQL 18
-- 5 changes (4 create, 1 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.t.b
-- hazard data-loss: drops column public.t.b and all values in it
-- hazard breaks-running-code: code that uses column public.t.b fails from here on
ALTER TABLE public.t DROP COLUMN b;

-- create column public.t.c
ALTER TABLE public.t ADD COLUMN c timestamp with time zone DEFAULT now() NOT NULL;

-- create column public.t.d
ALTER TABLE public.t ADD COLUMN d text COLLATE pg_catalog."C";

-- create column public.t.e
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ADD COLUMN e integer GENERATED ALWAYS AS ((a * 2)) STORED;

COMMIT;

RESET check_function_bodies;
