-- for PostgreSQL 18
-- 7 changes (4 create, 2 alter, 1 drop) · 12 statements in 6 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.c for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT c;

-- drop constraint public.z.z_a_fkey
-- hazard second-table-lock: locks table public.t as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.z DROP CONSTRAINT z_a_fkey;

-- drop constraint public.t.u for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT u;

-- create column public.t.b
ALTER TABLE public.t ADD COLUMN b integer;

-- create column public.z.b
ALTER TABLE public.z ADD COLUMN b integer;

-- create constraint public.t.c, for new rows again
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > b)) NOT VALID;

-- create constraint public.t.u again
-- hazard blocks-reads: nobody can read or write table public.t while an index is built from all its rows (ACCESS EXCLUSIVE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.z meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.t: it has 0 bytes, and 8,192 bytes of indexes
ALTER TABLE public.t ADD CONSTRAINT u UNIQUE (a, b);

COMMIT;

BEGIN;

-- alter constraint public.t.c: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.t.c
ALTER TABLE public.t VALIDATE CONSTRAINT c;

COMMIT;

BEGIN;

-- create constraint public.t.d, for new rows
ALTER TABLE public.t ADD CONSTRAINT d CHECK ((b > 0)) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.d: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.t.d
ALTER TABLE public.t VALIDATE CONSTRAINT d;

COMMIT;

BEGIN;

-- create constraint public.z.z_a_b_fkey, for new rows
-- hazard second-table-lock: locks table public.t as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.z ADD CONSTRAINT z_a_b_fkey FOREIGN KEY (a, b) REFERENCES public.t(a, b) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.z.z_a_b_fkey: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.z.z_a_b_fkey
ALTER TABLE public.z VALIDATE CONSTRAINT z_a_b_fkey;

COMMIT;

RESET check_function_bodies;
