-- for PostgreSQL 18
-- 14 changes (9 create, 3 alter, 2 drop) · 18 statements in 15 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table public.zzzz: no longer inherits from public.up
ALTER TABLE public.zzzz NO INHERIT public.up;

COMMIT;

-- alter table public.zz: no longer a partition of table public.w, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.w DETACH PARTITION public.zz CONCURRENTLY;

BEGIN;

-- alter table public.zz: without the check that takes the place of the bound
ALTER TABLE public.zz DROP CONSTRAINT IF EXISTS zz_a_check;

-- drop column public.zz.a
-- hazard data-loss: drops column public.zz.a and all values in it
-- hazard breaks-running-code: code that uses column public.zz.a fails from here on
ALTER TABLE public.zz DROP COLUMN a;

-- alter table public.zzz: no longer a partition of public.part
-- hazard second-table-lock: locks table public.part as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.part DETACH PARTITION public.zzz;

-- drop column public.zzz.a
-- hazard data-loss: drops column public.zzz.a and all values in it
-- hazard breaks-running-code: code that uses column public.zzz.a fails from here on
ALTER TABLE public.zzz DROP COLUMN a;

COMMIT;

BEGIN;

-- create index public.i
CREATE INDEX i ON ONLY public.w USING btree (b);

COMMIT;

BEGIN;

-- create index public.part_b_idx
CREATE INDEX part_b_idx ON ONLY public.part USING btree (b);

COMMIT;

BEGIN;

-- alter index public.part_b_idx: a part of index public.i
ALTER INDEX public.i ATTACH PARTITION public.part_b_idx;

COMMIT;

BEGIN;

-- create constraint public.up.ch, for new rows
ALTER TABLE public.up ADD CONSTRAINT ch CHECK (((b IS NOT NULL) OR (b > 3))) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.up.ch: check the rows that are there
-- evidence: 0 rows of public.up outside of CHECK (((b IS NOT NULL) OR (b > 3)))
ALTER TABLE public.up VALIDATE CONSTRAINT ch;

COMMIT;

BEGIN;

-- create constraint public.w.ch, for new rows
ALTER TABLE public.w ADD CONSTRAINT ch CHECK (((b IS NOT NULL) OR (b > 3))) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.w.ch: check the rows that are there
-- evidence: 0 rows of public.w outside of CHECK (((b IS NOT NULL) OR (b > 3)))
ALTER TABLE public.w VALIDATE CONSTRAINT ch;

COMMIT;

BEGIN;

-- create constraint public.w.fk, for new rows
-- hazard second-table-lock: locks table public.r as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.w ADD CONSTRAINT fk FOREIGN KEY (b) REFERENCES public.r(k) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.w.fk: check the rows that are there
-- evidence: 0 rows of public.w with b that no row of public.r has
ALTER TABLE public.w VALIDATE CONSTRAINT fk;

COMMIT;

BEGIN;

-- create constraint public.w.w_pkey
-- evidence: 0 duplicate keys of public.w in a
ALTER TABLE ONLY public.w ADD CONSTRAINT w_pkey PRIMARY KEY (a);

COMMIT;

BEGIN;

-- create constraint public.part.part_pkey
-- hazard needs-valid-data: fails if rows violate constraint public.part.part_pkey
ALTER TABLE ONLY public.part ADD CONSTRAINT part_pkey PRIMARY KEY (a);

COMMIT;

BEGIN;

-- alter constraint public.part.part_pkey: a part of constraint public.w.w_pkey
ALTER INDEX public.w_pkey ATTACH PARTITION public.part_pkey;

COMMIT;

RESET check_function_bodies;
