BEGIN;

-- create function public.revenue()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.revenue() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION public.revenue()
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$
BEGIN RETURN (SELECT sum(totel) FROM orders); END $function$;

COMMIT;
