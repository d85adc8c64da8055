-- for PostgreSQL 18
-- 6 changes (3 alter, 3 drop) · 6 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.c for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT c;

-- drop table public.n
-- hazard data-loss: drops table public.n and all rows in it
-- hazard breaks-running-code: code that uses table public.n fails from here on
DROP TABLE public.n;

-- create constraint public.t.c, for new rows again
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;

-- alter constraint public.t.f: enforced
ALTER TABLE public.t ALTER CONSTRAINT f ENFORCED;

-- alter constraint public.t.g: not enforced
ALTER TABLE public.t ALTER CONSTRAINT g NOT ENFORCED;

COMMIT;

BEGIN;

-- alter constraint public.t.c: check the rows that are there
-- evidence: 0 rows of public.t outside of CHECK ((a > 0))
ALTER TABLE public.t VALIDATE CONSTRAINT c;

COMMIT;

RESET check_function_bodies;
