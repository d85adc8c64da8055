-- for PostgreSQL 18
-- 4 changes (4 create) · 2 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- create constraint public.t.t_p, for new rows
-- hazard second-table-lock: locks table public.p as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t ADD CONSTRAINT t_p FOREIGN KEY (p) REFERENCES public.p(id) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.t_p: check the rows that are there
-- evidence: 0 rows of public.t with p that no row of public.p has
ALTER TABLE public.t VALIDATE CONSTRAINT t_p;

COMMIT;

RESET check_function_bodies;
