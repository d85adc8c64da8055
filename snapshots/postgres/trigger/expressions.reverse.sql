-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop trigger public.t.x
DROP TRIGGER x ON public.t;

COMMIT;

RESET check_function_bodies;
