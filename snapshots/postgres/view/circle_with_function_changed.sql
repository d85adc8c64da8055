-- for PostgreSQL 18
-- 1 change (1 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: let go of what it uses, to drop that
CREATE OR REPLACE VIEW public.v AS
 SELECT NULL::integer AS id,
    NULL::bigint AS n;

-- drop function public.all_v() for now: it depends on view public.v
DROP FUNCTION public.all_v();

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- create view public.v, hollow: what it uses needs it
CREATE VIEW public.v AS
 SELECT NULL::bigint AS id,
    NULL::bigint AS n;

-- create function public.all_v() again
CREATE OR REPLACE FUNCTION public.all_v()
 RETURNS SETOF public.v
 LANGUAGE sql
AS $function$SELECT * FROM v WHERE false$function$;

-- fill view public.v
CREATE OR REPLACE VIEW public.v AS
 SELECT (id)::bigint AS id,
    ( SELECT count(*) AS count
           FROM public.all_v() all_v(id, n)) AS n
   FROM public.t;

COMMIT;

RESET check_function_bodies;
