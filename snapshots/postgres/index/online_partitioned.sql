-- for PostgreSQL 18
-- 4 changes (4 create) · 7 statements in 7 transactions

SET check_function_bodies = off;

BEGIN;

-- create index public.t_b
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
