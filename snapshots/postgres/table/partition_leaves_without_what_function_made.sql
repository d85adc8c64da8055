-- for PostgreSQL 18
-- 10 changes (1 alter, 9 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.part: no longer a partition of public.a
-- hazard second-table-lock: locks table public.a as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.a DETACH PARTITION public.part;

-- drop index public.part_f_idx
DROP INDEX public.part_f_idx;

-- drop column public.part.v
-- hazard data-loss: drops column public.part.v and all values in it
-- hazard breaks-running-code: code that uses column public.part.v fails from here on
ALTER TABLE public.part DROP COLUMN v;

-- drop table public.a
-- hazard data-loss: drops table public.a and all rows in it
-- hazard breaks-running-code: code that uses table public.a fails from here on
DROP TABLE public.a;

-- drop function public.f(integer)
-- hazard breaks-running-code: code that uses function public.f(integer) fails from here on
DROP FUNCTION public.f(integer);

COMMIT;

RESET check_function_bodies;
