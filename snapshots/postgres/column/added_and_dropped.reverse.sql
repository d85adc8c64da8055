-- for PostgreSQL 18
-- 5 changes (1 create, 4 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.t.e
-- hazard breaks-running-code: code that uses column public.t.e fails from here on
ALTER TABLE public.t DROP COLUMN e;

-- drop column public.t.d
-- hazard data-loss: drops column public.t.d and all values in it
-- hazard breaks-running-code: code that uses column public.t.d fails from here on
ALTER TABLE public.t DROP COLUMN d;

-- drop column public.t.c
-- hazard data-loss: drops column public.t.c and all values in it
-- hazard breaks-running-code: code that uses column public.t.c fails from here on
ALTER TABLE public.t DROP COLUMN c;

-- create column public.t.b
ALTER TABLE public.t ADD COLUMN b text;

COMMIT;

RESET check_function_bodies;
