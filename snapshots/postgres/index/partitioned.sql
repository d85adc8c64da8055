-- for PostgreSQL 18
-- 17 changes (17 create) · 29 statements in 29 transactions

SET check_function_bodies = off;

BEGIN;

-- create index public.e
CREATE INDEX e ON ONLY public.p USING btree (lower(b), ((c + 1)), c) WHERE (c > 0);

COMMIT;

BEGIN;

-- create index public.i
CREATE INDEX i ON ONLY public.p USING btree (b);

COMMIT;

BEGIN;

-- create index public.o
CREATE INDEX o ON ONLY public.p USING btree (c) WITH (fillfactor='70');

COMMIT;

-- create index public.own
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY own ON public.p1 USING btree (c, b);

-- create index public.p1_b_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY p1_b_idx ON public.p1 USING btree (b);

BEGIN;

-- alter index public.p1_b_idx: a part of index public.i
ALTER INDEX public.i ATTACH PARTITION public.p1_b_idx;

COMMIT;

-- create index public.p1_c_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY p1_c_idx ON public.p1 USING btree (c) WITH (fillfactor='70');

BEGIN;

-- alter index public.p1_c_idx: a part of index public.o
ALTER INDEX public.o ATTACH PARTITION public.p1_c_idx;

COMMIT;

-- create index public.p1_lower_expr_c_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY p1_lower_expr_c_idx ON public.p1 USING btree (lower(b), ((c + 1)), c) WHERE (c > 0);

BEGIN;

-- alter index public.p1_lower_expr_c_idx: a part of index public.e
ALTER INDEX public.e ATTACH PARTITION public.p1_lower_expr_c_idx;

COMMIT;

BEGIN;

-- create index public.p2_b_idx
CREATE INDEX p2_b_idx ON ONLY public.p2 USING btree (b);

COMMIT;

BEGIN;

-- alter index public.p2_b_idx: a part of index public.i
ALTER INDEX public.i ATTACH PARTITION public.p2_b_idx;

COMMIT;

-- create index public.p21_b_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY p21_b_idx ON public.p21 USING btree (b);

BEGIN;

-- alter index public.p21_b_idx: a part of index public.p2_b_idx
ALTER INDEX public.p2_b_idx ATTACH PARTITION public.p21_b_idx;

COMMIT;

BEGIN;

-- create index public.p2_c_idx
CREATE INDEX p2_c_idx ON ONLY public.p2 USING btree (c) WITH (fillfactor='70');

COMMIT;

BEGIN;

-- alter index public.p2_c_idx: a part of index public.o
ALTER INDEX public.o ATTACH PARTITION public.p2_c_idx;

COMMIT;

-- create index public.p21_c_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY p21_c_idx ON public.p21 USING btree (c) WITH (fillfactor='70');

BEGIN;

-- alter index public.p21_c_idx: a part of index public.p2_c_idx
ALTER INDEX public.p2_c_idx ATTACH PARTITION public.p21_c_idx;

COMMIT;

BEGIN;

-- create index public.p2_lower_expr_c_idx
CREATE INDEX p2_lower_expr_c_idx ON ONLY public.p2 USING btree (lower(b), ((c + 1)), c) WHERE (c > 0);

COMMIT;

BEGIN;

-- alter index public.p2_lower_expr_c_idx: a part of index public.e
ALTER INDEX public.e ATTACH PARTITION public.p2_lower_expr_c_idx;

COMMIT;

-- create index public.p21_lower_expr_c_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY p21_lower_expr_c_idx ON public.p21 USING btree (lower(b), ((c + 1)), c) WHERE (c > 0);

BEGIN;

-- alter index public.p21_lower_expr_c_idx: a part of index public.p2_lower_expr_c_idx
ALTER INDEX public.p2_lower_expr_c_idx ATTACH PARTITION public.p21_lower_expr_c_idx;

COMMIT;

BEGIN;

-- create index public.u
-- evidence: 0 duplicate keys of public.p in a
CREATE UNIQUE INDEX u ON ONLY public.p USING btree (a) INCLUDE (b);

COMMIT;

-- create index public.p1_a_b_idx
-- hazard needs-valid-data: fails if rows are equal in the columns of index public.p1_a_b_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY p1_a_b_idx ON public.p1 USING btree (a) INCLUDE (b);

BEGIN;

-- alter index public.p1_a_b_idx: a part of index public.u
ALTER INDEX public.u ATTACH PARTITION public.p1_a_b_idx;

COMMIT;

BEGIN;

-- create index public.p2_a_b_idx
-- hazard needs-valid-data: fails if rows are equal in the columns of index public.p2_a_b_idx
CREATE UNIQUE INDEX p2_a_b_idx ON ONLY public.p2 USING btree (a) INCLUDE (b);

COMMIT;

BEGIN;

-- alter index public.p2_a_b_idx: a part of index public.u
ALTER INDEX public.u ATTACH PARTITION public.p2_a_b_idx;

COMMIT;

-- create index public.p21_a_b_idx
-- hazard needs-valid-data: fails if rows are equal in the columns of index public.p21_a_b_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY p21_a_b_idx ON public.p21 USING btree (a) INCLUDE (b);

BEGIN;

-- alter index public.p21_a_b_idx: a part of index public.p2_a_b_idx
ALTER INDEX public.p2_a_b_idx ATTACH PARTITION public.p21_a_b_idx;

COMMIT;

RESET check_function_bodies;
