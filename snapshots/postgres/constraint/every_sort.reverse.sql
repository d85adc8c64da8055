-- for PostgreSQL 18
-- 15 changes (15 drop) · 15 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t."Check This"
ALTER TABLE public.t DROP CONSTRAINT "Check This";

-- drop constraint public.t.t_alone
ALTER TABLE public.t DROP CONSTRAINT t_alone;

-- drop constraint public.t.t_check
ALTER TABLE public.t DROP CONSTRAINT t_check;

-- drop constraint public.t.t_fk
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t DROP CONSTRAINT t_fk;

-- drop constraint public.t.t_fk2
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t DROP CONSTRAINT t_fk2;

-- drop constraint public.t.t_fk3
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t DROP CONSTRAINT t_fk3;

-- drop constraint public.t.t_later
ALTER TABLE public.t DROP CONSTRAINT t_later;

-- drop constraint public.t.t_self
ALTER TABLE public.t DROP CONSTRAINT t_self;

-- drop constraint public.t.t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- drop constraint public.t.t_u
ALTER TABLE public.t DROP CONSTRAINT t_u;

-- drop constraint public.t.t_u2
ALTER TABLE public.t DROP CONSTRAINT t_u2;

-- drop constraint public.t.t_u3
ALTER TABLE public.t DROP CONSTRAINT t_u3;

-- drop constraint public.t.t_x
ALTER TABLE public.t DROP CONSTRAINT t_x;

-- drop constraint public.t.t_x2
ALTER TABLE public.t DROP CONSTRAINT t_x2;

-- drop column public.t.ir
-- hazard data-loss: drops column public.t.ir and all values in it
-- hazard breaks-running-code: code that uses column public.t.ir fails from here on
ALTER TABLE public.t DROP COLUMN ir;

COMMIT;

RESET check_function_bodies;
