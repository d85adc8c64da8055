-- for PostgreSQL 18
-- 7 changes (1 alter, 6 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- drop column public.u."An Id"
-- hazard data-loss: drops column public.u."An Id" and all values in it
-- hazard breaks-running-code: code that uses column public.u."An Id" fails from here on
ALTER TABLE public.u DROP COLUMN "An Id";

-- drop column public.t.id
-- hazard data-loss: drops column public.t.id and all values in it
-- hazard breaks-running-code: code that uses column public.t.id fails from here on
ALTER TABLE public.t DROP COLUMN id;

-- drop column public.u.s
-- hazard data-loss: drops column public.u.s and all values in it
-- hazard breaks-running-code: code that uses column public.u.s fails from here on
-- hazard breaks-running-code: code that uses sequence public.u_s_seq fails from here on
ALTER TABLE public.u DROP COLUMN s;

-- alter column public.u.n: no longer an identity column
ALTER TABLE public.u ALTER COLUMN n DROP IDENTITY;

-- alter column public.u.n: nullable
ALTER TABLE public.u ALTER COLUMN n DROP NOT NULL;

COMMIT;

RESET check_function_bodies;
