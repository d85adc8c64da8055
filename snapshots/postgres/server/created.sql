-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create foreign-data wrapper w
CREATE FOREIGN DATA WRAPPER w;

-- create server "Near"
CREATE SERVER "Near" FOREIGN DATA WRAPPER w;

-- create server far
CREATE SERVER far TYPE 'large' VERSION '1.0' FOREIGN DATA WRAPPER w OPTIONS (host 'db', port '5432');

-- create comment on server far
COMMENT ON SERVER far IS 'It is far away';

COMMIT;

RESET check_function_bodies;
