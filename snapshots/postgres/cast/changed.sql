-- for PostgreSQL 18
-- 2 changes (2 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop cast (character varying AS public.state) for now: it cannot be changed in place
DROP CAST (character varying AS public.state);

-- drop cast (public.state AS integer) for now: it cannot be changed in place
DROP CAST (public.state AS integer);

-- create cast (character varying AS public.state) again
CREATE CAST (character varying AS public.state) WITH INOUT AS ASSIGNMENT;

-- create cast (public.state AS integer) again
CREATE CAST (public.state AS integer) WITH FUNCTION public.other_number(public.state);

-- create comment on cast (character varying AS public.state) again
COMMENT ON CAST (character varying AS public.state) IS 'for drivers';

COMMIT;

RESET check_function_bodies;
