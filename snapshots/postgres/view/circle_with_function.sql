-- for PostgreSQL 18
-- 5 changes (5 create) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('a');

-- create view public.v, hollow: what it uses needs it
CREATE VIEW public.v AS
 SELECT NULL::integer AS id,
    NULL::public.mood AS m,
    NULL::text COLLATE pg_catalog."C" AS name,
    NULL::bigint AS n;

-- create view public.w
CREATE VIEW public.w AS
 SELECT n
   FROM public.v;

-- create comment on view public.v
COMMENT ON VIEW public.v IS 'round';

-- create function public.all_v()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.all_v() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.all_v()
 RETURNS SETOF public.v
 LANGUAGE sql
AS $function$SELECT * FROM v WHERE false$function$;

-- fill view public.v
CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    'a'::public.mood AS m,
    (name COLLATE "C") AS name,
    ( SELECT count(*) AS count
           FROM public.all_v() all_v(id, m, name, n)) AS n
   FROM public.t;

COMMIT;

RESET check_function_bodies;
