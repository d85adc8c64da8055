-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.s: owned by no column
ALTER SEQUENCE public.s OWNED BY NONE;

-- drop column public.t.a
-- hazard data-loss: drops column public.t.a and all values in it
-- hazard breaks-running-code: code that uses column public.t.a fails from here on
ALTER TABLE public.t DROP COLUMN a;

COMMIT;

RESET check_function_bodies;
