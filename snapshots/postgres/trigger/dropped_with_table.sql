-- for PostgreSQL 18
-- 11 changes (2 create, 9 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.g()
-- hazard breaks-running-code: code that uses function public.g() fails from here on
DROP FUNCTION public.g();

-- drop table public.t
-- hazard data-loss: drops table public.t and all rows in it
-- hazard breaks-running-code: code that uses table public.t fails from here on
DROP TABLE public.t;

-- drop function public.f()
-- hazard breaks-running-code: code that uses function public.f() fails from here on
DROP FUNCTION public.f();

-- create table public.other
CREATE TABLE public.other (
  a integer
);

COMMIT;

RESET check_function_bodies;
