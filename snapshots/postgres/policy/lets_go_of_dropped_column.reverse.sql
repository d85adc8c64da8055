-- for PostgreSQL 18
-- 3 changes (1 create, 1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.c.a
ALTER TABLE public.c ADD COLUMN a integer;

-- alter policy public.c.x: using
ALTER POLICY x ON public.c
    USING ((a > 1));

-- drop column public.c.d
-- hazard data-loss: drops column public.c.d and all values in it
-- hazard breaks-running-code: code that uses column public.c.d fails from here on
ALTER TABLE public.c DROP COLUMN d;

COMMIT;

RESET check_function_bodies;
