-- for PostgreSQL 18
-- 2 changes (2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.a(integer): let go of what its body uses, to drop that
CREATE OR REPLACE FUNCTION public.a(n integer)
 RETURNS integer
 LANGUAGE sql
AS 'SELECT NULL';

-- drop function public.b(integer)
-- hazard breaks-running-code: code that uses function public.b(integer) fails from here on
DROP FUNCTION public.b(integer);

-- drop function public.a(integer)
-- hazard breaks-running-code: code that uses function public.a(integer) fails from here on
DROP FUNCTION public.a(integer);

COMMIT;

RESET check_function_bodies;
