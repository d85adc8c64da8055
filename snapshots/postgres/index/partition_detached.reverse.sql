-- for PostgreSQL 18
-- 5 changes (3 create, 2 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.p1: a partition of public.p
-- hazard needs-valid-data: fails if rows of table public.p1 lie outside of FOR VALUES FROM (0) TO (10)
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);

COMMIT;

RESET check_function_bodies;
