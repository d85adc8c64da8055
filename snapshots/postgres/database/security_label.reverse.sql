-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop security label of demo on database
-- hazard privilege-widened: security label of demo on database is gone: what it hid or forbade may be open then
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$SECURITY LABEL FOR demo ON DATABASE %I IS NULL$sql$, pg_catalog.current_database());
END
$do$;

-- alter security label of other on database: label
-- hazard privilege-widened: security label of other on database says something else: what it hid or forbade may be open then
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$SECURITY LABEL FOR other ON DATABASE %I IS 'changes'$sql$, pg_catalog.current_database());
END
$do$;

COMMIT;

RESET check_function_bodies;
