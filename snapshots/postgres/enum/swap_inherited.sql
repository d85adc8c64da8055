-- for PostgreSQL 18
-- 1 change (1 alter) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it depends on enum public.status
DROP VIEW public.v;

-- drop index public.child_id_idx for now: it depends on enum public.status
DROP INDEX public.child_id_idx;

-- drop default public.child.status for now: it depends on enum public.status
ALTER TABLE ONLY public.child ALTER COLUMN status DROP DEFAULT;

-- drop default public.parent.status for now: it depends on enum public.status
ALTER TABLE ONLY public.parent ALTER COLUMN status DROP DEFAULT;

-- set the old enum public.status aside
-- hazard breaks-running-code: code that reads or writes 'archived' of enum public.status fails from here on
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('closed', 'active', 'blocked');

-- alter column public.parent.status: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.parent while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.v meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.parent and its indexes anew
-- evidence: rewrites public.parent
-- evidence: 0 rows of public.parent with 'archived' in status
ALTER TABLE public.parent ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create default public.child.status again
ALTER TABLE ONLY public.child ALTER COLUMN status SET DEFAULT 'active'::public.status;

-- create default public.parent.status again
ALTER TABLE ONLY public.parent ALTER COLUMN status SET DEFAULT 'active'::public.status;

-- create index public.child_id_idx again
-- hazard blocks-writes: nobody can write table public.child while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.child without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.child meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.parent meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.child
CREATE INDEX child_id_idx ON public.child USING btree (id) WHERE (status = 'active'::public.status);

-- create view public.v again
CREATE VIEW public.v AS
 SELECT status
   FROM public.child;

COMMIT;

RESET check_function_bodies;
