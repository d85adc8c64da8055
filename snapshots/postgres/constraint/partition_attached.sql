-- for PostgreSQL 18
-- 6 changes (2 create, 4 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.q: a partition of public.p
-- hazard needs-valid-data: fails if rows of table public.q lie outside of FOR VALUES FROM (30) TO (40)
ALTER TABLE public.p ATTACH PARTITION public.q FOR VALUES FROM (30) TO (40);

COMMIT;

RESET check_function_bodies;
