-- for PostgreSQL 18
-- 2 changes (1 create, 1 drop) · 6 statements in 5 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.u.u_t for now: it depends on constraint public.t.t_id_key
-- hazard second-table-lock: locks table public.t as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.u DROP CONSTRAINT u_t;

-- drop constraint public.t.t_id_key
ALTER TABLE public.t DROP CONSTRAINT t_id_key;

COMMIT;

-- the index of constraint public.t.t_pkey, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in id
CREATE UNIQUE INDEX CONCURRENTLY t_pkey ON public.t USING btree (id);

BEGIN;

-- create constraint public.t.t_pkey
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey;

COMMIT;

BEGIN;

-- create constraint public.u.u_t, for new rows again
-- hazard second-table-lock: locks table public.t as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.u ADD CONSTRAINT u_t FOREIGN KEY (t) REFERENCES public.t(id) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.u.u_t: check the rows that are there
-- evidence: 0 rows of public.u with t that no row of public.t has
ALTER TABLE public.u VALIDATE CONSTRAINT u_t;

COMMIT;

RESET check_function_bodies;
