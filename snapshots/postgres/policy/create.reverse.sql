-- for PostgreSQL 18
-- 5 changes (5 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop policy public.t.a
DROP POLICY a ON public.t;

-- drop policy public.t.b
-- hazard privilege-widened: policy public.t.b no longer holds back what it did
DROP POLICY b ON public.t;

-- drop policy public.t.c
DROP POLICY c ON public.t;

-- drop policy public.t.d
DROP POLICY d ON public.t;

COMMIT;

RESET check_function_bodies;
