-- for PostgreSQL 18
-- 2 changes (2 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.t.b
ALTER TABLE public.t ADD COLUMN b smallint DEFAULT public.f(1) NOT NULL;

COMMIT;

RESET check_function_bodies;
