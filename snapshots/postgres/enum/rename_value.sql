-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: rename value 'ok' to 'fine'
-- hazard breaks-running-code: code that reads or writes 'ok' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME VALUE 'ok' TO 'fine';

COMMIT;

RESET check_function_bodies;
