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
-- hazard blocking-scan: reads all rows of table public.t under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are read (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.n meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
-- evidence: reads all of public.t: it has 0 bytes
ALTER TABLE public.t ALTER CONSTRAINT f ENFORCED;

-- alter constraint public.t.g: not enforced
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t ALTER CONSTRAINT g NOT ENFORCED;

COMMIT;

BEGIN;

-- alter constraint public.t.c: check the rows that are there
-- evidence: 0 rows of public.t outside of CHECK ((a > 0))
ALTER TABLE public.t VALIDATE CONSTRAINT c;

COMMIT;

RESET check_function_bodies;
