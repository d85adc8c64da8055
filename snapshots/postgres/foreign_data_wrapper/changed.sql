-- for PostgreSQL 18
-- 4 changes (4 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter foreign-data wrapper options: options
-- holds a secret: keep this script as safe as that
ALTER FOREIGN DATA WRAPPER options OPTIONS (DROP gone, ADD more '5', SET other '4', SET token 'new');

-- alter foreign-data wrapper validator: validator
ALTER FOREIGN DATA WRAPPER validator VALIDATOR postgresql_fdw_validator;

-- alter foreign-data wrapper validators: options, validator
ALTER FOREIGN DATA WRAPPER validators VALIDATOR public.looked_at OPTIONS (SET host 'b');

-- alter comment on foreign-data wrapper validator: text
COMMENT ON FOREIGN DATA WRAPPER validator IS 'two';

COMMIT;

RESET check_function_bodies;
