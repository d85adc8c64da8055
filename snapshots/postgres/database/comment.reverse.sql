-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop comment on database
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$COMMENT ON DATABASE %I IS NULL$sql$, pg_catalog.current_database());
END
$do$;

COMMIT;

RESET check_function_bodies;
