-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.t.a
ALTER TABLE public.t ADD COLUMN a integer;

-- let sequence public.s be dropped with column public.t.a
ALTER SEQUENCE public.s OWNED BY public.t.a;

COMMIT;

RESET check_function_bodies;
