-- for PostgreSQL 18
-- 12 changes (3 alter, 9 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.t_once
ALTER TABLE public.t DROP CONSTRAINT t_once;

-- drop table public.r
-- hazard data-loss: drops table public.r and all rows in it
-- hazard breaks-running-code: code that uses table public.r fails from here on
-- hazard second-table-lock: locks table public.t as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.r;

-- drop constraint public.t.t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- alter column public.t.id: nullable
ALTER TABLE public.t ALTER COLUMN id DROP NOT NULL;

-- alter column public.t1.id: nullable
ALTER TABLE public.t1 ALTER COLUMN id DROP NOT NULL;

-- alter column public.t2.id: nullable
ALTER TABLE public.t2 ALTER COLUMN id DROP NOT NULL;

COMMIT;

RESET check_function_bodies;
