-- for PostgreSQL 18
-- 4 changes (4 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop user mapping for reader on server new
DROP USER MAPPING FOR reader SERVER new;

-- drop user mapping for "Odd Role" on server there
DROP USER MAPPING FOR "Odd Role" SERVER there;

-- drop user mapping for PUBLIC on server there
DROP USER MAPPING FOR PUBLIC SERVER there;

-- drop server new
DROP SERVER new;

COMMIT;

RESET check_function_bodies;
