-- for PostgreSQL 18
-- 4 changes (2 alter, 2 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on database from "db Owner"
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$REVOKE CREATE ON DATABASE %I FROM "db Owner"$sql$, pg_catalog.current_database());
END
$do$;

-- grant on database to PUBLIC
-- hazard privilege-widened: gives CONNECT, TEMPORARY on database to PUBLIC
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$GRANT CONNECT, TEMPORARY ON DATABASE %I TO PUBLIC$sql$, pg_catalog.current_database());
END
$do$;

-- grant on database to db_admin
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$GRANT CONNECT, CREATE, TEMPORARY ON DATABASE %I TO db_admin WITH GRANT OPTION$sql$, pg_catalog.current_database());
END
$do$;

-- grant on database to db_reader
-- hazard privilege-widened: gives TEMPORARY on database to db_reader
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$GRANT TEMPORARY ON DATABASE %I TO db_reader$sql$, pg_catalog.current_database());
END
$do$;

COMMIT;

RESET check_function_bodies;
