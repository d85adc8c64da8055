-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter database: connection limit
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I CONNECTION LIMIT 50$sql$, pg_catalog.current_database());
END
$do$;

COMMIT;

RESET check_function_bodies;
