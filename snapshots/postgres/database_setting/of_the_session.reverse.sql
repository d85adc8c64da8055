-- for PostgreSQL 18
-- 8 changes (8 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.notes.at
-- hazard data-loss: drops column public.notes.at and all values in it
-- hazard breaks-running-code: code that uses column public.notes.at fails from here on
ALTER TABLE public.notes DROP COLUMN at;

-- drop database setting "DateStyle"
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I RESET "DateStyle"$sql$, pg_catalog.current_database());
END
$do$;

-- drop database setting bytea_output
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I RESET bytea_output$sql$, pg_catalog.current_database());
END
$do$;

-- drop database setting lock_timeout
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I RESET lock_timeout$sql$, pg_catalog.current_database());
END
$do$;

-- drop database setting quote_all_identifiers
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I RESET quote_all_identifiers$sql$, pg_catalog.current_database());
END
$do$;

-- drop database setting search_path
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I RESET search_path$sql$, pg_catalog.current_database());
END
$do$;

-- drop database setting standard_conforming_strings
DO $do$
BEGIN
    EXECUTE pg_catalog.format($sql$ALTER DATABASE %I RESET standard_conforming_strings$sql$, pg_catalog.current_database());
END
$do$;

COMMIT;

RESET check_function_bodies;
