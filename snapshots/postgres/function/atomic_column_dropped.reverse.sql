-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.t.a
ALTER TABLE public.t ADD COLUMN a integer;

-- alter function public.g(): sql body
CREATE OR REPLACE FUNCTION public.g()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.a
    FROM public.t;
END;

COMMIT;

RESET check_function_bodies;
