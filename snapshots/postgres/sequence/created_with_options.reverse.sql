-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop sequence public.s
-- hazard data-loss: drops sequence public.s and its position
-- hazard breaks-running-code: code that uses sequence public.s fails from here on
DROP SEQUENCE public.s;

COMMIT;

RESET check_function_bodies;
