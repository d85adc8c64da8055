-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 4 transactions

SET check_function_bodies = off;

-- the index of the new constraint public.t.t_pkey, while the table is in use
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_pkey
CREATE UNIQUE INDEX CONCURRENTLY t_pkey__schemadiff_new ON public.t USING btree (a);

BEGIN;

-- alter column public.t.a: not null, for new rows
ALTER TABLE public.t ADD CONSTRAINT t_a_not_null NOT NULL a NOT VALID;

COMMIT;

BEGIN;

-- alter column public.t.a: not null, for the rows that are there
-- hazard needs-valid-data: fails if column public.t.a holds NULLs
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_not_null;

COMMIT;

BEGIN;

-- put the new constraint public.t.t_pkey in the place of the old one
ALTER TABLE public.t
   DROP CONSTRAINT t_pkey,
   ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey__schemadiff_new;

COMMIT;

RESET check_function_bodies;
