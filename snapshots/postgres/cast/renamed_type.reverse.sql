-- for PostgreSQL 18
-- 5 changes (2 create, 3 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop cast (character varying AS public.phase)
-- hazard breaks-running-code: code that uses cast (character varying AS public.phase) fails from here on
DROP CAST (character varying AS public.phase);

-- drop enum public.phase
-- hazard breaks-running-code: code that uses enum public.phase fails from here on
DROP TYPE public.phase;

-- create enum public.state
CREATE TYPE public.state AS ENUM ('new', 'done');

-- create cast (character varying AS public.state)
CREATE CAST (character varying AS public.state) WITH INOUT AS IMPLICIT;

COMMIT;

RESET check_function_bodies;
