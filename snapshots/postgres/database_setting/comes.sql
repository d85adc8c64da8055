-- for PostgreSQL 18
-- 6 changes (6 create) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create database setting "TimeZone"
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET "TimeZone" TO 'Europe/Berlin'$sql$, pg_catalog.current_database());
END
$do$;

-- create database setting "app.tenant"
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql1$ALTER DATABASE %I SET "app.tenant" TO E'it''s 5%% $sql$ of \\ it'$sql1$, pg_catalog.current_database());
END
$do$;

-- create database setting search_path
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET search_path TO 'app', '$user', 'public'$sql$, pg_catalog.current_database());
END
$do$;

-- create database setting statement_timeout
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET statement_timeout TO '30s'$sql$, pg_catalog.current_database());
END
$do$;

-- create database setting temp_tablespaces
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET temp_tablespaces TO ''$sql$, pg_catalog.current_database());
END
$do$;

-- create database setting work_mem
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET work_mem TO '64MB'$sql$, pg_catalog.current_database());
END
$do$;

COMMIT;

RESET check_function_bodies;
