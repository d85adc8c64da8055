-- for PostgreSQL 18
-- 4 changes (4 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter server no_version: options, version
ALTER SERVER no_version VERSION '1' OPTIONS (SET a '1');

-- alter server options: options
-- holds a secret: keep this script as safe as that
ALTER SERVER options OPTIONS (DROP more, ADD gone '1', SET password 'old');

-- alter server version: version
ALTER SERVER version VERSION '1';

-- alter comment on server options: text
COMMENT ON SERVER options IS 'one';

COMMIT;

RESET check_function_bodies;
