-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- give schema public to writer
ALTER SCHEMA public OWNER TO writer;

COMMIT;

RESET check_function_bodies;
