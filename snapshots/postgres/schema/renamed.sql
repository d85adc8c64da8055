-- for PostgreSQL 18
-- 2 changes (1 rename, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename schema shop to Store
-- hazard breaks-running-code: code that uses schema shop fails from here on
ALTER SCHEMA shop RENAME TO "Store";

-- alter function "Store".paid(): body
-- hazard unchecked-body: PostgreSQL looks into the body of function "Store".paid() (sql) only when it runs
CREATE OR REPLACE FUNCTION "Store".paid()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT count(*) FROM "Store".orders WHERE state = 'paid'$function$;

COMMIT;

RESET check_function_bodies;
