-- for PostgreSQL 18
-- 3 changes (3 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.t.id
-- hazard data-loss: drops column public.t.id and all values in it
-- hazard breaks-running-code: code that uses column public.t.id fails from here on
-- hazard breaks-running-code: code that uses sequence public.t_id_seq fails from here on
ALTER TABLE public.t DROP COLUMN id;

COMMIT;

RESET check_function_bodies;
