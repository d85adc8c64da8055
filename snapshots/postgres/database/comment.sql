-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create comment on database
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$COMMENT ON DATABASE %I IS 'of the shop'$sql$, pg_catalog.current_database());
END
$do$;

COMMIT;

RESET check_function_bodies;
