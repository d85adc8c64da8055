-- for PostgreSQL 18
-- 1 change (1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.takes(public.status) for now: it depends on enum public.status
DROP FUNCTION public.takes(public.status);

-- drop enum public.status for now: it cannot be changed in place
DROP TYPE public.status;

-- create enum public.status again
-- hazard breaks-running-code: code that reads or writes 'archived' of enum public.status fails from here on
CREATE TYPE public.status AS ENUM ('closed', 'active', 'blocked');

-- create function public.takes(public.status) again
CREATE OR REPLACE FUNCTION public.takes(s public.status)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;

-- create comment on enum public.status again
COMMENT ON TYPE public.status IS 'stays';

COMMIT;

RESET check_function_bodies;
