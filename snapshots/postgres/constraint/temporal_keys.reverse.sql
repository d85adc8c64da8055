-- for PostgreSQL 18
-- 8 changes (2 alter, 6 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.u.f
-- hazard second-table-lock: locks table public.t as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.u DROP CONSTRAINT f;

-- drop constraint public.t.t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- drop table public.v
-- hazard data-loss: drops table public.v and all rows in it
-- hazard breaks-running-code: code that uses table public.v fails from here on
DROP TABLE public.v;

-- alter column public.t.id: nullable
ALTER TABLE public.t ALTER COLUMN id DROP NOT NULL;

-- alter column public.t.valid: nullable
ALTER TABLE public.t ALTER COLUMN valid DROP NOT NULL;

COMMIT;

RESET check_function_bodies;
