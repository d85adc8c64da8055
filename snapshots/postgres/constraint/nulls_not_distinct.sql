-- for PostgreSQL 18
-- 3 changes (1 create, 1 alter, 1 drop) · 3 statements in 3 transactions

SET check_function_bodies = off;

-- the index of the new constraint public.t.u, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in a
CREATE UNIQUE INDEX CONCURRENTLY u__schemadiff_new ON public.t USING btree (a) NULLS NOT DISTINCT;

BEGIN;

-- put the new constraint public.t.u in the place of the old one
ALTER TABLE public.t
   DROP CONSTRAINT u,
   ADD CONSTRAINT u UNIQUE USING INDEX u__schemadiff_new;

COMMIT;

BEGIN;

-- create constraint public.t.v
ALTER TABLE public.t ADD CONSTRAINT v UNIQUE USING INDEX v;

COMMIT;

RESET check_function_bodies;
