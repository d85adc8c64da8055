-- for PostgreSQL 18
-- 4 changes (4 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter server no_version: options, version
ALTER SERVER no_version VERSION NULL OPTIONS (SET a '2');

-- alter server options: options
-- holds a secret: keep this script as safe as that
ALTER SERVER options OPTIONS (DROP gone, ADD more '3', SET password 'new');

-- alter server version: version
ALTER SERVER version VERSION '2';

-- alter comment on server options: text
COMMENT ON SERVER options IS 'two';

COMMIT;

RESET check_function_bodies;
