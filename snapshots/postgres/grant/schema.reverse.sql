-- for PostgreSQL 18
-- 7 changes (1 create, 6 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on schema app from writer
REVOKE CREATE, USAGE ON SCHEMA app FROM writer;

-- grant on schema public to PUBLIC
-- hazard privilege-widened: gives USAGE on schema public to PUBLIC
GRANT USAGE ON SCHEMA public TO PUBLIC;

-- revoke on schema public from reader
REVOKE USAGE ON SCHEMA public FROM reader;

-- revoke on schema public from writer
REVOKE CREATE ON SCHEMA public FROM writer;

-- drop schema empty
-- hazard breaks-running-code: code that uses schema empty fails from here on
DROP SCHEMA empty;

-- grant on schema app to reader
-- hazard privilege-widened: gives USAGE on schema app to reader
GRANT USAGE ON SCHEMA app TO reader;

COMMIT;

RESET check_function_bodies;
