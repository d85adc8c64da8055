-- for PostgreSQL 18
-- 3 changes (3 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create extension pgcrypto
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;

-- revoke on function public.crypt(text, text) from PUBLIC
REVOKE EXECUTE ON FUNCTION public.crypt(text, text) FROM PUBLIC;

-- grant on function public.crypt(text, text) to reader
GRANT EXECUTE ON FUNCTION public.crypt(text, text) TO reader;

COMMIT;

RESET check_function_bodies;
