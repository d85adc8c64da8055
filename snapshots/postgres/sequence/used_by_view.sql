-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT (1)::bigint AS last_value;

-- drop sequence public.s
-- hazard data-loss: drops sequence public.s and its position
-- hazard breaks-running-code: code that uses sequence public.s fails from here on
DROP SEQUENCE public.s;

COMMIT;

RESET check_function_bodies;
