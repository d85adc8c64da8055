-- for PostgreSQL 18
-- 3 changes (2 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop rule public.t.c
DROP RULE c ON public.t;

-- alter rule public.t.a: disable
ALTER TABLE public.t DISABLE RULE a;

-- alter rule public.t.b: enable
ALTER TABLE public.t ENABLE RULE b;

COMMIT;

RESET check_function_bodies;
