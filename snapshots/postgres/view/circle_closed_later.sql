-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: let go of what it uses, to drop that
CREATE OR REPLACE VIEW public.v AS
 SELECT NULL::integer AS id,
    NULL::bigint AS n;

-- create function public.all_v()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.all_v() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.all_v()
 RETURNS SETOF public.v
 LANGUAGE sql
AS $function$SELECT * FROM v WHERE false$function$;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    ( SELECT count(*) AS count
           FROM public.all_v() all_v(id, n)) AS n
   FROM public.t;

COMMIT;

RESET check_function_bodies;
