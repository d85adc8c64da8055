-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: rename value 'fine' to 'ok'
-- hazard breaks-running-code: code that reads or writes 'fine' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME VALUE 'fine' TO 'ok';

COMMIT;

RESET check_function_bodies;
