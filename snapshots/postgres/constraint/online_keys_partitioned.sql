-- for PostgreSQL 18
-- 12 changes (9 create, 3 alter) · 18 statements in 18 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.r
CREATE TABLE public.r (
  id integer
);

COMMIT;

BEGIN;

-- alter column public.t.id: not null, for new rows
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.t.id fails from here on
ALTER TABLE public.t ADD CONSTRAINT t_id_not_null NOT NULL id NOT VALID;

COMMIT;

BEGIN;

-- alter column public.t.id: not null, for the rows that are there
-- evidence: 0 rows of public.t with NULL in id
ALTER TABLE public.t VALIDATE CONSTRAINT t_id_not_null;

COMMIT;

BEGIN;

-- create constraint public.t.t_once
-- evidence: 0 duplicate keys of public.t in a, id
ALTER TABLE ONLY public.t ADD CONSTRAINT t_once UNIQUE (a, id);

COMMIT;

BEGIN;

-- create constraint public.t.t_pkey
-- evidence: 0 duplicate keys of public.t in id
ALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);

COMMIT;

-- the index of constraint public.t1.t1_a_id_key, while the table is in use
-- hazard needs-valid-data: fails if rows violate constraint public.t1.t1_a_id_key
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY t1_a_id_key ON public.t1 USING btree (a, id);

BEGIN;

-- create constraint public.t1.t1_a_id_key
ALTER TABLE public.t1 ADD CONSTRAINT t1_a_id_key UNIQUE USING INDEX t1_a_id_key;

COMMIT;

BEGIN;

-- alter constraint public.t1.t1_a_id_key: a part of constraint public.t.t_once
ALTER INDEX public.t_once ATTACH PARTITION public.t1_a_id_key;

COMMIT;

-- the index of constraint public.t1.t1_pkey, while the table is in use
-- hazard needs-valid-data: fails if rows violate constraint public.t1.t1_pkey
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY t1_pkey ON public.t1 USING btree (id);

BEGIN;

-- create constraint public.t1.t1_pkey
ALTER TABLE public.t1 ADD CONSTRAINT t1_pkey PRIMARY KEY USING INDEX t1_pkey;

COMMIT;

BEGIN;

-- alter constraint public.t1.t1_pkey: a part of constraint public.t.t_pkey
ALTER INDEX public.t_pkey ATTACH PARTITION public.t1_pkey;

COMMIT;

-- the index of constraint public.t2.t2_a_id_key, while the table is in use
-- hazard needs-valid-data: fails if rows violate constraint public.t2.t2_a_id_key
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY t2_a_id_key ON public.t2 USING btree (a, id);

BEGIN;

-- create constraint public.t2.t2_a_id_key
ALTER TABLE public.t2 ADD CONSTRAINT t2_a_id_key UNIQUE USING INDEX t2_a_id_key;

COMMIT;

BEGIN;

-- alter constraint public.t2.t2_a_id_key: a part of constraint public.t.t_once
ALTER INDEX public.t_once ATTACH PARTITION public.t2_a_id_key;

COMMIT;

-- the index of constraint public.t2.t2_pkey, while the table is in use
-- hazard needs-valid-data: fails if rows violate constraint public.t2.t2_pkey
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY t2_pkey ON public.t2 USING btree (id);

BEGIN;

-- create constraint public.t2.t2_pkey
ALTER TABLE public.t2 ADD CONSTRAINT t2_pkey PRIMARY KEY USING INDEX t2_pkey;

COMMIT;

BEGIN;

-- alter constraint public.t2.t2_pkey: a part of constraint public.t.t_pkey
ALTER INDEX public.t_pkey ATTACH PARTITION public.t2_pkey;

COMMIT;

BEGIN;

-- create constraint public.r.r_id
-- hazard second-table-lock: locks table public.t as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.r ADD CONSTRAINT r_id FOREIGN KEY (id) REFERENCES public.t(id);

COMMIT;

RESET check_function_bodies;
