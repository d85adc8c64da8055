-- for PostgreSQL 18
-- 3 changes (3 alter) · 4 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.p2.f for now: it depends on column public.p1.at
-- hazard second-table-lock: locks table public.p1 as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.p2 DROP CONSTRAINT f;

-- alter column public.p.at: type timestamp without time zone becomes timestamp with time zone
-- hazard needs-valid-data: fails if a value of column public.p.at does not fit timestamp with time zone
-- hazard breaks-running-code: code that expects timestamp without time zone in column public.p.at gets timestamp with time zone, and must send that
-- hazard blocks-reads: nobody can read or write table public.p while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard blocks-reads: nobody can read or write table public.p2 while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.p and its indexes anew
-- hazard table-rewrite: writes all rows of table public.p2 and its indexes anew
-- evidence: rewrites public.p
-- evidence: rewrites public.p2
ALTER TABLE public.p ALTER COLUMN at TYPE timestamp with time zone;

-- create constraint public.p2.f, for new rows again
-- hazard second-table-lock: locks table public.p1 as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.p2 ADD CONSTRAINT f FOREIGN KEY (k, at) REFERENCES public.p1(k, at) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.p2.f: check the rows that are there
-- evidence: 0 rows of public.p2 with k, at that no row of public.p1 has
ALTER TABLE public.p2 VALIDATE CONSTRAINT f;

COMMIT;

RESET check_function_bodies;
