-- for PostgreSQL 18
-- 2 changes (2 alter) · 8 statements in 4 transactions

SET check_function_bodies = off;

-- the index of the new constraint public.t.t_a, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in a
CREATE UNIQUE INDEX CONCURRENTLY t_a__schemadiff_new ON public.t USING btree (a) INCLUDE (b);

-- the index of the new constraint public.t.t_pkey, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in id, a
CREATE UNIQUE INDEX CONCURRENTLY t_pkey__schemadiff_new ON public.t USING btree (id, a);

BEGIN;

-- drop constraint public.r.r_a for now: it depends on constraint public.t.t_a
-- hazard second-table-lock: locks table public.t as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.r DROP CONSTRAINT r_a;

-- put the new constraint public.t.t_a in the place of the old one
ALTER TABLE public.t
   DROP CONSTRAINT t_a,
   ADD CONSTRAINT t_a UNIQUE USING INDEX t_a__schemadiff_new;

-- create constraint public.r.r_a, for new rows again
-- hazard second-table-lock: locks table public.t as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.r ADD CONSTRAINT r_a FOREIGN KEY (a) REFERENCES public.t(a) NOT VALID;

-- put the new constraint public.t.t_pkey in the place of the old one
ALTER TABLE public.t
   DROP CONSTRAINT t_pkey,
   ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey__schemadiff_new;

-- create comment on constraint public.t.t_a again
COMMENT ON CONSTRAINT t_a ON public.t IS 'once each';

COMMIT;

BEGIN;

-- alter constraint public.r.r_a: check the rows that are there
-- evidence: 0 rows of public.r with a that no row of public.t has
ALTER TABLE public.r VALIDATE CONSTRAINT r_a;

COMMIT;

RESET check_function_bodies;
