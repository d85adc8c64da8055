-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter extension pgcrypto: move it to schema tools
ALTER EXTENSION pgcrypto SET SCHEMA tools;

-- grant on function tools.digest(text, text) to writer
-- hazard privilege-widened: gives EXECUTE on function tools.digest(text, text) to writer
GRANT EXECUTE ON FUNCTION tools.digest(text, text) TO writer;

COMMIT;

RESET check_function_bodies;
