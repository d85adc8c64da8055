-- for PostgreSQL 18
-- 1 change (1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.c: no longer a partition of public.p
ALTER TABLE public.p DETACH PARTITION public.c;

-- alter table public.c: name of a NOT NULL constraint
ALTER TABLE public.c RENAME CONSTRAINT p_a_not_null TO c_a_not_null;

-- alter table public.c: name of a NOT NULL constraint
ALTER TABLE public.c RENAME CONSTRAINT filled TO c_b_not_null;

COMMIT;

RESET check_function_bodies;
