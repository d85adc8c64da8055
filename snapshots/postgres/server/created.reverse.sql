-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop server "Near"
DROP SERVER "Near";

-- drop server far
DROP SERVER far;

-- drop foreign-data wrapper w
DROP FOREIGN DATA WRAPPER w;

COMMIT;

RESET check_function_bodies;
