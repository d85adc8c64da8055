-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter user mapping for PUBLIC on server far: options
ALTER USER MAPPING FOR PUBLIC SERVER far OPTIONS (DROP gone, SET kept '3', ADD more '4');

-- alter user mapping for reader on server far: options
-- holds a secret: keep this script as safe as that
ALTER USER MAPPING FOR reader SERVER far OPTIONS (SET password 'new');

COMMIT;

RESET check_function_bodies;
