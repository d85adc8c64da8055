-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- let sequence public.s be dropped with column public.t.b
ALTER SEQUENCE public.s OWNED BY public.t.b;

COMMIT;

RESET check_function_bodies;
