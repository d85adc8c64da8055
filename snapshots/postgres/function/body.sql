-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.f(): body
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION public.f()
 RETURNS text
 LANGUAGE plpgsql
AS $function$
BEGIN
  RETURN E'it''s new\n';
END $function$;

COMMIT;

RESET check_function_bodies;
