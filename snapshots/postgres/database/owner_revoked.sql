-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- grant on database to the owner
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$GRANT CREATE ON DATABASE %1$I TO %2$I$sql$, pg_catalog.current_database(), (SELECT pg_catalog.pg_get_userbyid(d.datdba) FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()));
END
$do$;

COMMIT;

RESET check_function_bodies;
