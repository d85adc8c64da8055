-- for PostgreSQL 18
-- 13 changes (13 create) · 22 statements in 22 transactions

SET check_function_bodies = off;

BEGIN;

-- create index public.i
CREATE INDEX i ON ONLY public.p USING btree (b);

COMMIT;

BEGIN;

-- create index public.k
CREATE INDEX k ON ONLY public.p USING btree (c);

COMMIT;

BEGIN;

-- create index public.l
CREATE INDEX l ON ONLY public.p USING btree (c) WHERE (c > 0);

COMMIT;

-- create index public.mine
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY mine ON public.p1 USING btree (b);

BEGIN;

-- alter index public.mine: a part of index public.i
ALTER INDEX public.i ATTACH PARTITION public.mine;

COMMIT;

BEGIN;

-- create comment on index public.mine
COMMENT ON INDEX public.mine IS 'named by hand';

COMMIT;

-- create index public.p1_c_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY p1_c_idx ON public.p1 USING btree (c);

BEGIN;

-- alter index public.p1_c_idx: a part of index public.k
ALTER INDEX public.k ATTACH PARTITION public.p1_c_idx;

COMMIT;

-- create index public.p1_c_idx1
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY p1_c_idx1 ON public.p1 USING btree (c) WHERE (c > 0);

BEGIN;

-- alter index public.p1_c_idx1: a part of index public.l
ALTER INDEX public.l ATTACH PARTITION public.p1_c_idx1;

COMMIT;

BEGIN;

-- create index public.p2_b_idx
CREATE INDEX p2_b_idx ON ONLY public.p2 USING btree (b);

COMMIT;

BEGIN;

-- alter index public.p2_b_idx: a part of index public.i
ALTER INDEX public.i ATTACH PARTITION public.p2_b_idx;

COMMIT;

-- create index public."Mine Too"
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY "Mine Too" ON public.p21 USING btree (b);

BEGIN;

-- alter index public."Mine Too": a part of index public.p2_b_idx
ALTER INDEX public.p2_b_idx ATTACH PARTITION public."Mine Too";

COMMIT;

BEGIN;

-- create index public.p2_c_idx
CREATE INDEX p2_c_idx ON ONLY public.p2 USING btree (c);

COMMIT;

BEGIN;

-- alter index public.p2_c_idx: a part of index public.k
ALTER INDEX public.k ATTACH PARTITION public.p2_c_idx;

COMMIT;

-- create index public.p21_c_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY p21_c_idx ON public.p21 USING btree (c);

BEGIN;

-- alter index public.p21_c_idx: a part of index public.p2_c_idx
ALTER INDEX public.p2_c_idx ATTACH PARTITION public.p21_c_idx;

COMMIT;

BEGIN;

-- create index public.p2_c_idx1
CREATE INDEX p2_c_idx1 ON ONLY public.p2 USING btree (c) WHERE (c > 0);

COMMIT;

BEGIN;

-- alter index public.p2_c_idx1: a part of index public.l
ALTER INDEX public.l ATTACH PARTITION public.p2_c_idx1;

COMMIT;

-- create index public.p21_c_idx1
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY p21_c_idx1 ON public.p21 USING btree (c) WHERE (c > 0);

BEGIN;

-- alter index public.p21_c_idx1: a part of index public.p2_c_idx1
ALTER INDEX public.p2_c_idx1 ATTACH PARTITION public.p21_c_idx1;

COMMIT;

RESET check_function_bodies;
