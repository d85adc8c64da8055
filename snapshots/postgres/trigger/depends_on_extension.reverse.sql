-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop trigger public.t.y
DROP TRIGGER y ON public.t;

-- alter trigger public.t.x: no longer goes with extension plpgsql
ALTER TRIGGER x ON public.t NO DEPENDS ON EXTENSION plpgsql;

COMMIT;

RESET check_function_bodies;
