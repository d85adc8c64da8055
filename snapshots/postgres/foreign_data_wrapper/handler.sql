-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter foreign-data wrapper mine: handler, validator
ALTER FOREIGN DATA WRAPPER mine HANDLER public.postgres_fdw_handler VALIDATOR public.postgres_fdw_validator;

-- alter server far: options
ALTER SERVER far OPTIONS (ADD host 'db');

COMMIT;

RESET check_function_bodies;
