-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create security label of demo on database
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$SECURITY LABEL FOR demo ON DATABASE %I IS 'of the shop, 100%%'$sql$, pg_catalog.current_database());
END
$do$;

-- alter security label of other on database: label
-- hazard privilege-widened: security label of other on database says something else: what it hid or forbade may be open then
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$SECURITY LABEL FOR other ON DATABASE %I IS 'has changed'$sql$, pg_catalog.current_database());
END
$do$;

COMMIT;

RESET check_function_bodies;
