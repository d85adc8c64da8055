-- for PostgreSQL 18
-- 4 changes (4 alter) · 5 statements in 2 transactions

SET check_function_bodies = off;

-- the index of the new constraint public.t.u, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in a
CREATE UNIQUE INDEX CONCURRENTLY u__schemadiff_new ON public.t USING btree (a);

BEGIN;

-- alter constraint public.t.f1: not deferrable
ALTER TABLE public.t ALTER CONSTRAINT f1 NOT DEFERRABLE;

-- alter constraint public.t.f2: deferrable initially immediate
ALTER TABLE public.t ALTER CONSTRAINT f2 DEFERRABLE INITIALLY IMMEDIATE;

-- alter constraint public.t.f3: deferrable initially deferred
ALTER TABLE public.t ALTER CONSTRAINT f3 DEFERRABLE INITIALLY DEFERRED;

-- put the new constraint public.t.u in the place of the old one
ALTER TABLE public.t
   DROP CONSTRAINT u,
   ADD CONSTRAINT u UNIQUE USING INDEX u__schemadiff_new;

COMMIT;

RESET check_function_bodies;
