-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop rule public.t.a
DROP RULE a ON public.t;

-- drop rule public.t.b
DROP RULE b ON public.t;

-- drop rule public.t.c
DROP RULE c ON public.t;

COMMIT;

RESET check_function_bodies;
