-- for PostgreSQL 18
-- 4 changes (4 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter foreign-data wrapper options: options
-- holds a secret: keep this script as safe as that
ALTER FOREIGN DATA WRAPPER options OPTIONS (DROP more, ADD gone '1', SET other '3', SET token 'old');

-- alter foreign-data wrapper validator: validator
ALTER FOREIGN DATA WRAPPER validator NO VALIDATOR;

-- alter foreign-data wrapper validators: options, validator
ALTER FOREIGN DATA WRAPPER validators NO VALIDATOR OPTIONS (SET host 'a');

-- alter comment on foreign-data wrapper validator: text
COMMENT ON FOREIGN DATA WRAPPER validator IS 'one';

COMMIT;

RESET check_function_bodies;
