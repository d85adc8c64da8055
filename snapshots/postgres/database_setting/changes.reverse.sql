-- for PostgreSQL 18
-- 6 changes (2 create, 3 alter, 1 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop database setting log_statement of role "db Owner"
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER ROLE "db Owner" IN DATABASE %I RESET log_statement$sql$, pg_catalog.current_database());
END
$do$;

-- alter database setting search_path: value
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET search_path TO 'app', 'public'$sql$, pg_catalog.current_database());
END
$do$;

-- create database setting standard_conforming_strings
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET standard_conforming_strings TO 'off'$sql$, pg_catalog.current_database());
END
$do$;

-- alter database setting work_mem: value
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET work_mem TO '64MB'$sql$, pg_catalog.current_database());
END
$do$;

-- create database setting lock_timeout of role db_reader
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER ROLE db_reader IN DATABASE %I SET lock_timeout TO '2s'$sql$, pg_catalog.current_database());
END
$do$;

-- alter database setting log_statement of role db_reader: value
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER ROLE db_reader IN DATABASE %I SET log_statement TO 'none'$sql$, pg_catalog.current_database());
END
$do$;

COMMIT;

RESET check_function_bodies;
