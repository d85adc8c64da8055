-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter database: connection limit
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I CONNECTION LIMIT -1$sql$, pg_catalog.current_database());
END
$do$;

-- alter comment on database: text
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$COMMENT ON DATABASE %I IS 'of the shop'$sql$, pg_catalog.current_database());
END
$do$;

COMMIT;

RESET check_function_bodies;
