-- for PostgreSQL 18
-- 3 changes (1 create, 1 alter, 1 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop server far for now: it cannot be changed in place
DROP SERVER far;

-- drop foreign-data wrapper before
DROP FOREIGN DATA WRAPPER before;

-- create foreign-data wrapper "After"
CREATE FOREIGN DATA WRAPPER "After";

-- create server far again
CREATE SERVER far VERSION '2' FOREIGN DATA WRAPPER "After";

COMMIT;

RESET check_function_bodies;
