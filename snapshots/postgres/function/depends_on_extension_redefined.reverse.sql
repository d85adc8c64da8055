-- for PostgreSQL 18
-- 3 changes (3 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.f(): body
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- alter function public.f(): goes with extension citext
ALTER FUNCTION public.f() DEPENDS ON EXTENSION citext;

-- alter function public.other(): body
-- hazard unchecked-body: PostgreSQL looks into the body of function public.other() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.other()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- alter function public.other(): goes with extension plpgsql
ALTER FUNCTION public.other() DEPENDS ON EXTENSION plpgsql;

-- alter trigger public.t.x: definition
CREATE OR REPLACE TRIGGER x BEFORE UPDATE
    ON public.t FOR EACH ROW EXECUTE FUNCTION public.g();

-- alter trigger public.t.x: goes with extension citext
ALTER TRIGGER x ON public.t DEPENDS ON EXTENSION citext;

COMMIT;

RESET check_function_bodies;
