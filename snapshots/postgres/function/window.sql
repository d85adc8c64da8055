-- for PostgreSQL 18
-- 2 changes (2 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create function public.place()
CREATE OR REPLACE FUNCTION public.place()
 RETURNS bigint
 LANGUAGE internal
 WINDOW IMMUTABLE STRICT
AS $function$window_row_number$function$;

-- create view public.v
CREATE VIEW public.v AS
 SELECT public.place() OVER (ORDER BY x) AS place
   FROM ( VALUES (1), (2)) t(x);

COMMIT;

RESET check_function_bodies;
