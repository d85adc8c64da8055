-- for PostgreSQL 18
-- 7 changes (1 create, 6 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.orders_id
DROP INDEX public.orders_id;

-- drop index public.orders_region_id
DROP INDEX public.orders_region_id;

-- create index public.orders_first_gone
-- hazard blocks-writes: nobody can write table public.orders_first while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.orders_first without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.orders meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.orders_first meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.orders_rest meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.orders_first
CREATE INDEX orders_first_gone ON public.orders_first USING btree (id);

COMMIT;

RESET check_function_bodies;
