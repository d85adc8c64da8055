-- for PostgreSQL 18
-- 2 changes (2 alter) · 6 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.t_a for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_a;

-- drop constraint public.t.t_p for now: it cannot be changed in place
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t DROP CONSTRAINT t_p;

-- create constraint public.t.t_a, for new rows again
ALTER TABLE public.t ADD CONSTRAINT t_a CHECK ((a > 0)) NOT VALID;

-- create constraint public.t.t_p, for new rows again
-- hazard second-table-lock: locks table public.p as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t ADD CONSTRAINT t_p FOREIGN KEY (p) REFERENCES public.p(id) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.t_a: check the rows that are there
-- evidence: 0 rows of public.t outside of CHECK ((a > 0))
ALTER TABLE public.t VALIDATE CONSTRAINT t_a;

COMMIT;

BEGIN;

-- alter constraint public.t.t_p: check the rows that are there
-- evidence: 0 rows of public.t with p that no row of public.p has
ALTER TABLE public.t VALIDATE CONSTRAINT t_p;

COMMIT;

RESET check_function_bodies;
