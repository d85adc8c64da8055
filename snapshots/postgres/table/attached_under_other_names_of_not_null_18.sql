-- for PostgreSQL 18
-- 1 change (1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.c: name of a NOT NULL constraint
ALTER TABLE public.c RENAME CONSTRAINT c_a_not_null TO p_a_not_null;

-- alter table public.c: name of a NOT NULL constraint
ALTER TABLE public.c RENAME CONSTRAINT c_b_not_null TO filled;

-- alter table public.c: a partition of public.p
-- hazard needs-valid-data: fails if rows of table public.c lie outside of FOR VALUES FROM (0) TO (10)
ALTER TABLE public.p ATTACH PARTITION public.c FOR VALUES FROM (0) TO (10);

COMMIT;

RESET check_function_bodies;
