-- for PostgreSQL 18
-- 7 changes (6 create, 1 drop) · 11 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.orders_first_gone
DROP INDEX public.orders_first_gone;

-- create index public.orders_id
CREATE INDEX orders_id ON ONLY public.orders USING btree (id);

-- create index public.orders_first_id_idx
-- hazard blocks-writes: nobody can write table public.orders_first while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.orders_first without CONCURRENTLY
-- hazard long-held-lock: nobody can write table public.orders meanwhile: this transaction has locked it already (SHARE)
-- hazard long-held-lock: nobody can read or write table public.orders_first meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.orders_first
CREATE INDEX orders_first_id_idx ON public.orders_first USING btree (id);

-- alter index public.orders_first_id_idx: a part of index public.orders_id
ALTER INDEX public.orders_id ATTACH PARTITION public.orders_first_id_idx;

-- create index public.orders_region_id
-- evidence: 0 duplicate keys of public.orders in region, id
CREATE UNIQUE INDEX orders_region_id ON ONLY public.orders USING btree (region, id);

-- create index public.orders_first_region_id_idx
-- hazard needs-valid-data: fails if rows are equal in the columns of index public.orders_first_region_id_idx
-- hazard blocks-writes: nobody can write table public.orders_first while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.orders_first without CONCURRENTLY
-- hazard long-held-lock: nobody can write table public.orders meanwhile: this transaction has locked it already (SHARE)
-- evidence: builds an index of public.orders_first
CREATE UNIQUE INDEX orders_first_region_id_idx ON public.orders_first USING btree (region, id);

-- alter index public.orders_first_region_id_idx: a part of index public.orders_region_id
ALTER INDEX public.orders_region_id ATTACH PARTITION public.orders_first_region_id_idx;

-- create index public.orders_rest_id_idx
-- hazard blocks-writes: nobody can write table public.orders_rest while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.orders_rest without CONCURRENTLY
-- hazard long-held-lock: nobody can write table public.orders_first meanwhile: this transaction has locked it already (SHARE)
-- evidence: builds an index of public.orders_rest
CREATE INDEX orders_rest_id_idx ON public.orders_rest USING btree (id);

-- alter index public.orders_rest_id_idx: a part of index public.orders_id
ALTER INDEX public.orders_id ATTACH PARTITION public.orders_rest_id_idx;

-- create index public.orders_rest_region_id_idx
-- hazard needs-valid-data: fails if rows are equal in the columns of index public.orders_rest_region_id_idx
-- hazard blocks-writes: nobody can write table public.orders_rest while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.orders_rest without CONCURRENTLY
-- evidence: builds an index of public.orders_rest
CREATE UNIQUE INDEX orders_rest_region_id_idx ON public.orders_rest USING btree (region, id);

-- alter index public.orders_rest_region_id_idx: a part of index public.orders_region_id
ALTER INDEX public.orders_region_id ATTACH PARTITION public.orders_rest_region_id_idx;

COMMIT;

RESET check_function_bodies;
