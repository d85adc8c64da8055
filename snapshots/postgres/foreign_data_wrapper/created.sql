-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create function public.looked_at(text[], oid)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.looked_at(text[], oid) (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION public.looked_at(text[], oid)
 RETURNS void
 LANGUAGE plpgsql
AS $function$BEGIN END$function$;

-- create foreign-data wrapper "With All"
-- holds a secret: keep this script as safe as that
CREATE FOREIGN DATA WRAPPER "With All" VALIDATOR public.looked_at OPTIONS ("Password" 'old', host 'it''s', "user" 'joe');

-- create foreign-data wrapper plain
CREATE FOREIGN DATA WRAPPER plain;

-- create comment on foreign-data wrapper plain
COMMENT ON FOREIGN DATA WRAPPER plain IS 'It can do nothing';

COMMIT;

RESET check_function_bodies;
