-- for PostgreSQL 18
-- 6 changes (1 create, 5 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.p1: a partition of public.p
-- hazard needs-valid-data: fails if rows of table public.p1 lie outside of FOR VALUES FROM (0) TO (10)
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);

-- create index public.i
CREATE INDEX i ON public.p USING btree (b);

COMMIT;

RESET check_function_bodies;
