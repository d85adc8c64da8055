-- for PostgreSQL 18
-- 22 changes (9 create, 7 alter, 6 drop) · 23 statements in 14 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.whole.whole_kept_check for now: it cannot be changed in place
ALTER TABLE public.whole DROP CONSTRAINT whole_kept_check;

-- drop index public.whole_kept_idx
DROP INDEX public.whole_kept_idx;

COMMIT;

-- alter table public.part: no longer a partition of table public.whole, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.whole DETACH PARTITION public.part CONCURRENTLY;

BEGIN;

-- alter table public.part: without the check that takes the place of the bound
ALTER TABLE public.part DROP CONSTRAINT IF EXISTS part_k_check;

-- drop column public.part.gone
-- hazard data-loss: drops column public.part.gone and all values in it
-- hazard breaks-running-code: code that uses column public.part.gone fails from here on
ALTER TABLE public.part DROP COLUMN gone;

-- drop column public.whole.gone
-- hazard data-loss: drops column public.whole.gone and all values in it
-- hazard breaks-running-code: code that uses column public.whole.gone fails from here on
-- hazard breaks-running-code: code that uses column public.other.gone fails from here on
ALTER TABLE public.whole DROP COLUMN gone;

-- alter column public.part.kept: type integer becomes bigint
-- hazard blocks-reads: nobody can read or write table public.part while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.other meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.whole meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.part and its indexes anew
-- evidence: rewrites public.part
ALTER TABLE public.part ALTER COLUMN kept TYPE bigint;

-- alter column public.whole.kept: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.whole.kept gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.whole while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.whole and its indexes anew
-- evidence: rewrites public.whole
ALTER TABLE public.whole ALTER COLUMN kept TYPE bigint;

-- create column public.whole.come
ALTER TABLE public.whole ADD COLUMN come text DEFAULT 'new'::text NOT NULL;

-- create column public.part.come
ALTER TABLE public.part ADD COLUMN IF NOT EXISTS come text DEFAULT 'new'::text NOT NULL;

-- create default public.other.come
ALTER TABLE ONLY public.other ALTER COLUMN come SET DEFAULT 'new'::text;

-- alter table public.part: the NOT NULL of come is that of the whole
ALTER TABLE public.part RENAME CONSTRAINT part_come_not_null TO whole_come_not_null;

COMMIT;

BEGIN;

-- alter table public.part: rows of its bound alone; others are refused from now on
ALTER TABLE public.part DROP CONSTRAINT IF EXISTS part__schemadiff_bound, ADD CONSTRAINT part__schemadiff_bound CHECK (((k IS NOT NULL) AND (k >= 1) AND (k < 20))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.part: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.part outside of FOR VALUES FROM (1) TO (20)
ALTER TABLE public.part VALIDATE CONSTRAINT part__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.part: a partition of table public.whole, as the check has proved
ALTER TABLE public.whole ATTACH PARTITION public.part FOR VALUES FROM (1) TO (20);

COMMIT;

BEGIN;

-- alter table public.part: the check has served
ALTER TABLE public.part DROP CONSTRAINT part__schemadiff_bound;

COMMIT;

BEGIN;

-- create constraint public.whole.whole_kept_check, for new rows again
ALTER TABLE public.whole ADD CONSTRAINT whole_kept_check CHECK ((kept >= 0)) NOT VALID;

COMMIT;

BEGIN;

-- create index public.whole_kept_come_idx
CREATE INDEX whole_kept_come_idx ON ONLY public.whole USING btree (kept, come);

COMMIT;

-- create index public.other_kept_come_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY other_kept_come_idx ON public.other USING btree (kept, come);

BEGIN;

-- alter index public.other_kept_come_idx: a part of index public.whole_kept_come_idx
ALTER INDEX public.whole_kept_come_idx ATTACH PARTITION public.other_kept_come_idx;

COMMIT;

-- create index public.part_kept_come_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY part_kept_come_idx ON public.part USING btree (kept, come);

BEGIN;

-- alter index public.part_kept_come_idx: a part of index public.whole_kept_come_idx
ALTER INDEX public.whole_kept_come_idx ATTACH PARTITION public.part_kept_come_idx;

COMMIT;

BEGIN;

-- alter constraint public.whole.whole_kept_check: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.whole.whole_kept_check
ALTER TABLE public.whole VALIDATE CONSTRAINT whole_kept_check;

COMMIT;

RESET check_function_bodies;
