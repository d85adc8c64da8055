-- for PostgreSQL 18
-- 2 changes (1 rename, 1 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename enum public.state to phase
-- hazard breaks-running-code: code that uses enum public.state fails from here on
ALTER TYPE public.state RENAME TO phase;

-- create comment on cast (character varying AS public.phase)
COMMENT ON CAST (character varying AS public.phase) IS 'for drivers';

COMMIT;

RESET check_function_bodies;
