-- for PostgreSQL 18
-- 8 changes (8 create) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create database setting "DateStyle"
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET "DateStyle" TO 'SQL, DMY'$sql$, pg_catalog.current_database());
END
$do$;

-- create database setting bytea_output
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET bytea_output TO 'escape'$sql$, pg_catalog.current_database());
END
$do$;

-- create database setting lock_timeout
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET lock_timeout TO '1s'$sql$, pg_catalog.current_database());
END
$do$;

-- create database setting quote_all_identifiers
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET quote_all_identifiers TO 'on'$sql$, pg_catalog.current_database());
END
$do$;

-- create database setting search_path
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET search_path TO ''$sql$, pg_catalog.current_database());
END
$do$;

-- create database setting standard_conforming_strings
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I SET standard_conforming_strings TO 'off'$sql$, pg_catalog.current_database());
END
$do$;

-- create column public.notes.at
ALTER TABLE public.notes ADD COLUMN at date DEFAULT '2020-01-02'::date NOT NULL;

COMMIT;

RESET check_function_bodies;
