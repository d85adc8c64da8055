-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter user mapping for PUBLIC on server far: options
ALTER USER MAPPING FOR PUBLIC SERVER far OPTIONS (DROP more, ADD gone '1', SET kept '2');

-- alter user mapping for reader on server far: options
-- holds a secret: keep this script as safe as that
ALTER USER MAPPING FOR reader SERVER far OPTIONS (SET password 'old');

COMMIT;

RESET check_function_bodies;
