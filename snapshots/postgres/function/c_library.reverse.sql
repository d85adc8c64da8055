-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.match(text, text)
-- hazard breaks-running-code: code that uses function public.match(text, text) fails from here on
DROP FUNCTION public.match(text, text);

COMMIT;

RESET check_function_bodies;
