-- for PostgreSQL 18
-- 4 changes (4 create) · 7 statements in 7 transactions

SET check_function_bodies = off;

BEGIN;

-- create index public.t_b
-- hazard blocks-writes: nobody can write table public.t while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- evidence: builds an index of public.t: it has 944 kB
CREATE INDEX t_b ON ONLY public.t USING btree (b, a);

COMMIT;

-- create index public.t1_b_a_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY t1_b_a_idx ON public.t1 USING btree (b, a);

BEGIN;

-- alter index public.t1_b_a_idx: a part of index public.t_b
ALTER INDEX public.t_b ATTACH PARTITION public.t1_b_a_idx;

COMMIT;

BEGIN;

-- create index public.t2_b_a_idx
-- hazard blocks-writes: nobody can write table public.t2 while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.t2 without CONCURRENTLY
-- evidence: builds an index of public.t2: it has 472 kB
CREATE INDEX t2_b_a_idx ON ONLY public.t2 USING btree (b, a);

COMMIT;

-- create index public.t2_all_b_a_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY t2_all_b_a_idx ON public.t2_all USING btree (b, a);

BEGIN;

-- alter index public.t2_all_b_a_idx: a part of index public.t2_b_a_idx
ALTER INDEX public.t2_b_a_idx ATTACH PARTITION public.t2_all_b_a_idx;

COMMIT;

BEGIN;

-- alter index public.t2_b_a_idx: a part of index public.t_b
ALTER INDEX public.t_b ATTACH PARTITION public.t2_b_a_idx;

COMMIT;

RESET check_function_bodies;
