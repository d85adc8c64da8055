-- for PostgreSQL 18
-- 3 changes (3 alter) · 6 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.p.k for now: it cannot be changed in place
ALTER TABLE public.p DROP CONSTRAINT k;

-- drop constraint public.c2.k for now: it cannot be changed in place
ALTER TABLE public.c2 DROP CONSTRAINT k;

-- create constraint public.p.k, for new rows again
ALTER TABLE public.p ADD CONSTRAINT k CHECK ((a > 0)) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.p.k: check the rows that are there
-- evidence: 0 rows of public.p outside of CHECK ((a > 0))
ALTER TABLE public.p VALIDATE CONSTRAINT k;

COMMIT;

BEGIN;

-- create constraint public.c2.k, for new rows again
ALTER TABLE public.c2 ADD CONSTRAINT k CHECK ((a > 0)) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.c2.k: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.c2.k
ALTER TABLE public.c2 VALIDATE CONSTRAINT k;

COMMIT;

RESET check_function_bodies;
