-- for PostgreSQL 18
-- 4 changes (2 alter, 2 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop user mapping for PUBLIC on server more
DROP USER MAPPING FOR PUBLIC SERVER more;

-- drop server more
DROP SERVER more;

-- alter server kept: options
ALTER SERVER kept OPTIONS (SET port '5432');

-- alter user mapping for reader on server kept: options
-- holds a secret: keep this script as safe as that
ALTER USER MAPPING FOR reader SERVER kept OPTIONS (SET password 'old');

COMMIT;

RESET check_function_bodies;
