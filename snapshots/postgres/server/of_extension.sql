-- for PostgreSQL 18
-- 4 changes (2 create, 2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter server kept: options
ALTER SERVER kept OPTIONS (SET port '5433');

-- create server more
CREATE SERVER more FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'db');

-- alter user mapping for reader on server kept: options
-- holds a secret: keep this script as safe as that
ALTER USER MAPPING FOR reader SERVER kept OPTIONS (SET password 'new');

-- create user mapping for PUBLIC on server more
CREATE USER MAPPING FOR PUBLIC SERVER more OPTIONS ("user" 'jane');

COMMIT;

RESET check_function_bodies;
