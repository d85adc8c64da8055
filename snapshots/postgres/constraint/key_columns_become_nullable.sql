-- for PostgreSQL 18
-- 2 changes (2 alter) · 3 statements in 2 transactions

SET check_function_bodies = off;

-- the index of the new constraint public.t.t_pkey, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in b
CREATE UNIQUE INDEX CONCURRENTLY t_pkey__schemadiff_new ON public.t USING btree (b);

BEGIN;

-- put the new constraint public.t.t_pkey in the place of the old one
ALTER TABLE public.t
   DROP CONSTRAINT t_pkey,
   ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey__schemadiff_new;

-- alter column public.t.a: nullable
ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;

COMMIT;

RESET check_function_bodies;
