-- for PostgreSQL 18
-- 3 changes (2 rename, 1 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename conversion public.latin to Latin
ALTER CONVERSION public.latin RENAME TO "Latin";

-- move conversion public.moving to schema other
ALTER CONVERSION public.moving SET SCHEMA other;

-- rename conversion other.moving to moved
ALTER CONVERSION other.moving RENAME TO moved;

-- give conversion public."Latin" to keeper
ALTER CONVERSION public."Latin" OWNER TO keeper;

COMMIT;

RESET check_function_bodies;
