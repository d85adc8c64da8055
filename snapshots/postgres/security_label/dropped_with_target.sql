-- for PostgreSQL 18
-- 9 changes (9 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f()
-- hazard breaks-running-code: code that uses function public.f() fails from here on
DROP FUNCTION public.f();

-- drop column public.u.a
-- hazard data-loss: drops column public.u.a and all values in it
-- hazard breaks-running-code: code that uses column public.u.a fails from here on
ALTER TABLE public.u DROP COLUMN a;

-- drop table s.t
-- hazard data-loss: drops table s.t and all rows in it
-- hazard breaks-running-code: code that uses table s.t fails from here on
DROP TABLE s.t;

-- drop schema s
-- hazard breaks-running-code: code that uses schema s fails from here on
DROP SCHEMA s;

COMMIT;

RESET check_function_bodies;
