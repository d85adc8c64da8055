-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.next_a(): let go of what its body uses, to drop that
CREATE OR REPLACE FUNCTION public.next_a()
 RETURNS integer
 LANGUAGE sql
AS 'SELECT NULL';

-- drop table public.t
-- hazard data-loss: drops table public.t and all rows in it
-- hazard breaks-running-code: code that uses table public.t fails from here on
DROP TABLE public.t;

-- drop function public.next_a()
-- hazard breaks-running-code: code that uses function public.next_a() fails from here on
DROP FUNCTION public.next_a();

COMMIT;

RESET check_function_bodies;
