-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter foreign-data wrapper mine: handler, validator
ALTER FOREIGN DATA WRAPPER mine NO HANDLER NO VALIDATOR;

-- alter server far: options
ALTER SERVER far OPTIONS (DROP host);

COMMIT;

RESET check_function_bodies;
