-- for PostgreSQL 18
-- 2 changes (1 rename, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename function public."G"(integer) to f(integer)
-- hazard breaks-running-code: code that uses function public."G"(integer) fails from here on
ALTER FUNCTION public."G"(integer) RENAME TO f;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT public.f(1) AS x;

COMMIT;

RESET check_function_bodies;
