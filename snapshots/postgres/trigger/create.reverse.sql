-- for PostgreSQL 18
-- 3 changes (3 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop trigger public.t.x
DROP TRIGGER x ON public.t;

-- drop trigger public.t.y
DROP TRIGGER y ON public.t;

COMMIT;

RESET check_function_bodies;
