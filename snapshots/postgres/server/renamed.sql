-- for PostgreSQL 18
-- 2 changes (1 rename, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename server before to After
ALTER SERVER before RENAME TO "After";

-- alter user mapping for PUBLIC on server "After": options
ALTER USER MAPPING FOR PUBLIC SERVER "After" OPTIONS (SET a 'c');

COMMIT;

RESET check_function_bodies;
