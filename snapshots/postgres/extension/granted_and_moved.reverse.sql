-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter extension pgcrypto: move it to schema public
ALTER EXTENSION pgcrypto SET SCHEMA public;

-- revoke on function public.digest(text, text) from writer
REVOKE EXECUTE ON FUNCTION public.digest(text, text) FROM writer;

COMMIT;

RESET check_function_bodies;
