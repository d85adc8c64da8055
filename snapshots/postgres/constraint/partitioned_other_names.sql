-- for PostgreSQL 18
-- 22 changes (22 create) · 29 statements in 29 transactions

SET check_function_bodies = off;

BEGIN;

-- create constraint public.p.c, for new rows
ALTER TABLE public.p ADD CONSTRAINT c CHECK ((b > 0)) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.p.c: check the rows that are there
-- evidence: 0 rows of public.p outside of CHECK ((b > 0))
ALTER TABLE public.p VALIDATE CONSTRAINT c;

COMMIT;

BEGIN;

-- create constraint public.p.f, for new rows
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES public.o(x) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.p.f: check the rows that are there
-- evidence: 0 rows of public.p with b that no row of public.o has
ALTER TABLE public.p VALIDATE CONSTRAINT f;

COMMIT;

BEGIN;

-- constraint public.p1.mine, under the name it should have
ALTER TABLE public.p1 RENAME CONSTRAINT f TO mine;

COMMIT;

BEGIN;

-- create constraint public.p.g, for new rows
-- hazard second-table-lock: locks table public.op as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.p ADD CONSTRAINT g FOREIGN KEY (a) REFERENCES public.op(x) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.p.g: check the rows that are there
-- evidence: 0 rows of public.p with a that no row of public.op has
ALTER TABLE public.p VALIDATE CONSTRAINT g;

COMMIT;

BEGIN;

-- create constraint public.p.pk
-- evidence: 0 duplicate keys of public.p in a
ALTER TABLE ONLY public.p ADD CONSTRAINT pk PRIMARY KEY (a);

COMMIT;

BEGIN;

-- create constraint public.p.u
-- evidence: 0 duplicate keys of public.p in a, b
ALTER TABLE ONLY public.p ADD CONSTRAINT u UNIQUE (a, b);

COMMIT;

-- the index of constraint public.p1.mykey, while the table is in use
-- hazard needs-valid-data: fails if rows violate constraint public.p1.mykey
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY mykey ON public.p1 USING btree (a);

BEGIN;

-- create constraint public.p1.mykey
ALTER TABLE public.p1 ADD CONSTRAINT mykey PRIMARY KEY USING INDEX mykey;

COMMIT;

BEGIN;

-- alter constraint public.p1.mykey: a part of constraint public.p.pk
ALTER INDEX public.pk ATTACH PARTITION public.mykey;

COMMIT;

BEGIN;

-- create constraint public.p1.own, for new rows
ALTER TABLE public.p1 ADD CONSTRAINT own CHECK ((b < 99)) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.p1.own: check the rows that are there
-- evidence: 0 rows of public.p1 outside of CHECK ((b < 99))
ALTER TABLE public.p1 VALIDATE CONSTRAINT own;

COMMIT;

BEGIN;

-- create constraint public.p1.ownf, for new rows
-- hazard second-table-lock: locks table public.op as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.p1 ADD CONSTRAINT ownf FOREIGN KEY (b) REFERENCES public.op(x) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.p1.ownf: check the rows that are there
-- evidence: 0 rows of public.p1 with b that no row of public.op has
ALTER TABLE public.p1 VALIDATE CONSTRAINT ownf;

COMMIT;

-- the index of constraint public.p1.p1_a_b_key, while the table is in use
-- hazard needs-valid-data: fails if rows violate constraint public.p1.p1_a_b_key
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY p1_a_b_key ON public.p1 USING btree (a, b);

BEGIN;

-- create constraint public.p1.p1_a_b_key
ALTER TABLE public.p1 ADD CONSTRAINT p1_a_b_key UNIQUE USING INDEX p1_a_b_key;

COMMIT;

BEGIN;

-- alter constraint public.p1.p1_a_b_key: a part of constraint public.p.u
ALTER INDEX public.u ATTACH PARTITION public.p1_a_b_key;

COMMIT;

BEGIN;

-- create constraint public.p2.p2_a_b_key
-- hazard needs-valid-data: fails if rows violate constraint public.p2.p2_a_b_key
ALTER TABLE ONLY public.p2 ADD CONSTRAINT p2_a_b_key UNIQUE (a, b);

COMMIT;

BEGIN;

-- alter constraint public.p2.p2_a_b_key: a part of constraint public.p.u
ALTER INDEX public.u ATTACH PARTITION public.p2_a_b_key;

COMMIT;

BEGIN;

-- create constraint public.p2.p2_pkey
-- hazard needs-valid-data: fails if rows violate constraint public.p2.p2_pkey
ALTER TABLE ONLY public.p2 ADD CONSTRAINT p2_pkey PRIMARY KEY (a);

COMMIT;

BEGIN;

-- alter constraint public.p2.p2_pkey: a part of constraint public.p.pk
ALTER INDEX public.pk ATTACH PARTITION public.p2_pkey;

COMMIT;

-- the index of constraint public.p21.mykey2, while the table is in use
-- hazard needs-valid-data: fails if rows violate constraint public.p21.mykey2
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY mykey2 ON public.p21 USING btree (a, b);

BEGIN;

-- create constraint public.p21.mykey2
ALTER TABLE public.p21 ADD CONSTRAINT mykey2 UNIQUE USING INDEX mykey2;

COMMIT;

BEGIN;

-- alter constraint public.p21.mykey2: a part of constraint public.p2.p2_a_b_key
ALTER INDEX public.p2_a_b_key ATTACH PARTITION public.mykey2;

COMMIT;

-- the index of constraint public.p21.p21_pkey, while the table is in use
-- hazard needs-valid-data: fails if rows violate constraint public.p21.p21_pkey
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY p21_pkey ON public.p21 USING btree (a);

BEGIN;

-- create constraint public.p21.p21_pkey
ALTER TABLE public.p21 ADD CONSTRAINT p21_pkey PRIMARY KEY USING INDEX p21_pkey;

COMMIT;

BEGIN;

-- alter constraint public.p21.p21_pkey: a part of constraint public.p2.p2_pkey
ALTER INDEX public.p2_pkey ATTACH PARTITION public.p21_pkey;

COMMIT;

RESET check_function_bodies;
