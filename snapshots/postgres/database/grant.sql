-- for PostgreSQL 18
-- 4 changes (2 create, 2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- grant on database to "db Owner"
-- hazard privilege-widened: gives CREATE on database to "db Owner"
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$GRANT CREATE ON DATABASE %I TO "db Owner"$sql$, pg_catalog.current_database());
END
$do$;

-- revoke on database from db_admin
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$REVOKE GRANT OPTION FOR CONNECT, CREATE, TEMPORARY ON DATABASE %I FROM db_admin$sql$, pg_catalog.current_database());
END
$do$;

-- revoke on database from db_reader
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$REVOKE TEMPORARY ON DATABASE %I FROM db_reader$sql$, pg_catalog.current_database());
END
$do$;

-- revoke on database from PUBLIC
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC$sql$, pg_catalog.current_database());
END
$do$;

COMMIT;

RESET check_function_bodies;
