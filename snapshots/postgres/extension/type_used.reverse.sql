-- for PostgreSQL 18
-- 4 changes (4 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.i
DROP INDEX public.i;

-- drop column public.t.c
-- hazard data-loss: drops column public.t.c and all values in it
-- hazard breaks-running-code: code that uses column public.t.c fails from here on
ALTER TABLE public.t DROP COLUMN c;

-- drop column public.t.b
-- hazard data-loss: drops column public.t.b and all values in it
-- hazard breaks-running-code: code that uses column public.t.b fails from here on
ALTER TABLE public.t DROP COLUMN b;

-- drop extension citext
-- hazard breaks-running-code: code that uses extension citext fails from here on
DROP EXTENSION citext;

COMMIT;

RESET check_function_bodies;
