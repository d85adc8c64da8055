BEGIN;

-- drop index public.exam_grade
DROP INDEX public.exam_grade;

-- drop function public.grade(integer)
-- hazard breaks-running-code: code that uses function public.grade(integer) fails from here on
DROP FUNCTION public.grade(integer);

-- create function public.half_grade(integer)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.half_grade(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.half_grade(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 / 20$function$;

COMMIT;

-- create index public.exam_half_grade
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY exam_half_grade ON public.exam USING btree (public.half_grade(points));
