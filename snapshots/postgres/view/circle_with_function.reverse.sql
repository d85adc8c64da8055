-- for PostgreSQL 18
-- 5 changes (5 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.w
-- hazard breaks-running-code: code that uses view public.w fails from here on
DROP VIEW public.w;

-- alter view public.v: let go of what it uses, to drop that
CREATE OR REPLACE VIEW public.v AS
 SELECT NULL::integer AS id,
    NULL::public.mood AS m,
    NULL::text COLLATE pg_catalog."C" AS name,
    NULL::bigint AS n;

-- drop function public.all_v()
-- hazard breaks-running-code: code that uses function public.all_v() fails from here on
DROP FUNCTION public.all_v();

-- drop view public.v
-- hazard breaks-running-code: code that uses view public.v fails from here on
DROP VIEW public.v;

-- drop enum public.mood
-- hazard breaks-running-code: code that uses enum public.mood fails from here on
DROP TYPE public.mood;

COMMIT;

RESET check_function_bodies;
