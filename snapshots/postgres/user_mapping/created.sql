-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create server new
CREATE SERVER new FOREIGN DATA WRAPPER w;

-- create user mapping for reader on server new
CREATE USER MAPPING FOR reader SERVER new OPTIONS ("user" 'jane');

-- create user mapping for "Odd Role" on server there
-- holds a secret: keep this script as safe as that
CREATE USER MAPPING FOR "Odd Role" SERVER there OPTIONS (password 'it''s secret', "user" 'joe');

-- create user mapping for PUBLIC on server there
CREATE USER MAPPING FOR PUBLIC SERVER there;

COMMIT;

RESET check_function_bodies;
