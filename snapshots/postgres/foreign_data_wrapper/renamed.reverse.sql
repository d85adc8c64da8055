-- for PostgreSQL 18
-- 3 changes (1 create, 1 alter, 1 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop server far for now: it cannot be changed in place
DROP SERVER far;

-- drop foreign-data wrapper "After"
DROP FOREIGN DATA WRAPPER "After";

-- create foreign-data wrapper before
CREATE FOREIGN DATA WRAPPER before;

-- create server far again
CREATE SERVER far FOREIGN DATA WRAPPER before;

COMMIT;

RESET check_function_bodies;
