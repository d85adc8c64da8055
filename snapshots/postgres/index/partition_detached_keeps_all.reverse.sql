-- for PostgreSQL 18
-- 6 changes (1 create, 5 alter) · 3 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table public.p1: a partition of public.p
-- hazard needs-valid-data: fails if rows of table public.p1 lie outside of FOR VALUES FROM (0) TO (10)
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);

COMMIT;

BEGIN;

-- create index public.i
-- hazard blocks-writes: nobody can write table public.p while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.p without CONCURRENTLY
-- evidence: builds an index of public.p: it has 0 bytes
CREATE INDEX i ON ONLY public.p USING btree (b);

COMMIT;

BEGIN;

-- alter index public.p1_b_idx: a part of index public.i
ALTER INDEX public.i ATTACH PARTITION public.p1_b_idx;

COMMIT;

RESET check_function_bodies;
