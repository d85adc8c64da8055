-- for PostgreSQL 18
-- 4 changes (2 create, 2 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop user mapping for PUBLIC on server "After"
DROP USER MAPPING FOR PUBLIC SERVER "After";

-- drop server "After"
DROP SERVER "After";

-- create server before
CREATE SERVER before FOREIGN DATA WRAPPER w;

-- create user mapping for PUBLIC on server before
CREATE USER MAPPING FOR PUBLIC SERVER before OPTIONS (a 'b');

COMMIT;

RESET check_function_bodies;
