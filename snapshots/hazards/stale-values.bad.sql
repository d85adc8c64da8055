BEGIN;

-- alter function public.grade(integer): body
-- hazard unchecked-body: PostgreSQL looks into the body of function public.grade(integer) (sql) only when it runs
-- hazard stale-values: function public.grade(integer) computes other values from here on, and index public.exam_grade keeps what it gave before
CREATE OR REPLACE FUNCTION public.grade(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 / 20$function$;

COMMIT;
