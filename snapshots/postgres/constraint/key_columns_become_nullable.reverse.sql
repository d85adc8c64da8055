-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 4 transactions

SET check_function_bodies = off;

-- the index of the new constraint public.t.t_pkey, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in a
CREATE UNIQUE INDEX CONCURRENTLY t_pkey__schemadiff_new ON public.t USING btree (a);

BEGIN;

-- alter column public.t.a: not null, for new rows
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.t.a fails from here on
ALTER TABLE public.t ADD CONSTRAINT t_a_not_null NOT NULL a NOT VALID;

COMMIT;

BEGIN;

-- alter column public.t.a: not null, for the rows that are there
-- evidence: 0 rows of public.t with NULL in a
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_not_null;

COMMIT;

BEGIN;

-- put the new constraint public.t.t_pkey in the place of the old one
ALTER TABLE public.t
   DROP CONSTRAINT t_pkey,
   ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey__schemadiff_new;

COMMIT;

RESET check_function_bodies;
