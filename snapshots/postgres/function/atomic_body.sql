-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.f(integer): sql body
CREATE OR REPLACE FUNCTION public.f(x integer)
 RETURNS integer
 LANGUAGE sql
RETURN (x + 2);

-- alter function public.g(integer): sql body
CREATE OR REPLACE FUNCTION public.g(x integer DEFAULT 3)
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.a
    FROM public.t
   WHERE (t.b = 'y'::text);
END;

COMMIT;

RESET check_function_bodies;
