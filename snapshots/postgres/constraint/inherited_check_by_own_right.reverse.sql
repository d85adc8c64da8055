-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter constraint public.c1.k: only by inheritance
ALTER TABLE public.p DROP CONSTRAINT k;

-- alter constraint public.c1.k: only by inheritance
ALTER TABLE public.c1 DROP CONSTRAINT k;

-- alter constraint public.c1.k: only by inheritance
-- hazard blocking-scan: reads all rows of table public.p under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.p while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.p: it has 0 bytes
ALTER TABLE public.p ADD CONSTRAINT k CHECK ((a > 0));

-- alter constraint public.c2.k: by the table's own right, too
-- hazard blocking-scan: reads all rows of table public.c2 under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.c2 while all its rows are read (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.c1 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.c3 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.p meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: reads all of public.c2: it has 0 bytes
ALTER TABLE public.c2 ADD CONSTRAINT k CHECK ((a > 0));

COMMIT;

RESET check_function_bodies;
