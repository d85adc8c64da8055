-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on database from the owner
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$REVOKE CREATE ON DATABASE %1$I FROM %2$I$sql$, pg_catalog.current_database(), (SELECT pg_catalog.pg_get_userbyid(d.datdba) FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()));
END
$do$;

COMMIT;

RESET check_function_bodies;
