-- for PostgreSQL 18
-- 3 changes (1 create, 2 alter) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create constraint public.c.l
-- hazard blocking-scan: reads all rows of table public.c under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.c while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.c: it has 0 bytes
ALTER TABLE public.c ADD CONSTRAINT l CHECK ((a > 1));

-- alter table public.c: inherits from public.p
ALTER TABLE public.c INHERIT public.p;

-- alter constraint public.c.k: only by inheritance
ALTER TABLE public.p DROP CONSTRAINT k;

-- alter constraint public.c.k: only by inheritance
ALTER TABLE public.c DROP CONSTRAINT k;

-- alter constraint public.c.k: only by inheritance
-- hazard blocking-scan: reads all rows of table public.p under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.p while all its rows are read (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.c meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: reads all of public.p: it has 0 bytes
ALTER TABLE public.p ADD CONSTRAINT k CHECK ((a > 0));

-- alter constraint public.c.l: only by inheritance
ALTER TABLE public.p DROP CONSTRAINT l;

-- alter constraint public.c.l: only by inheritance
ALTER TABLE public.c DROP CONSTRAINT l;

-- alter constraint public.c.l: only by inheritance
-- hazard blocking-scan: reads all rows of table public.p under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.p while all its rows are read (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.c meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: reads all of public.p: it has 0 bytes
ALTER TABLE public.p ADD CONSTRAINT l CHECK ((a > 1));

COMMIT;

RESET check_function_bodies;
