-- for PostgreSQL 18
-- 6 changes (6 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop database setting "TimeZone"
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I RESET "TimeZone"$sql$, pg_catalog.current_database());
END
$do$;

-- drop database setting "app.tenant"
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I RESET "app.tenant"$sql$, pg_catalog.current_database());
END
$do$;

-- drop database setting search_path
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I RESET search_path$sql$, pg_catalog.current_database());
END
$do$;

-- drop database setting statement_timeout
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I RESET statement_timeout$sql$, pg_catalog.current_database());
END
$do$;

-- drop database setting temp_tablespaces
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I RESET temp_tablespaces$sql$, pg_catalog.current_database());
END
$do$;

-- drop database setting work_mem
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I RESET work_mem$sql$, pg_catalog.current_database());
END
$do$;

COMMIT;

RESET check_function_bodies;
