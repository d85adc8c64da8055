-- for PostgreSQL 18
-- 4 changes (4 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.event.size
-- hazard data-loss: drops column public.event.size and all values in it
-- hazard breaks-running-code: code that uses column public.event.size fails from here on
-- hazard breaks-running-code: code that uses column public.event_1.size fails from here on
ALTER TABLE public.event DROP COLUMN size;

-- drop column public.event.note
-- hazard data-loss: drops column public.event.note and all values in it
-- hazard breaks-running-code: code that uses column public.event.note fails from here on
-- hazard breaks-running-code: code that uses column public.event_1.note fails from here on
ALTER TABLE public.event DROP COLUMN note;

COMMIT;

RESET check_function_bodies;
