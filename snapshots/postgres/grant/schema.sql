-- for PostgreSQL 18
-- 7 changes (6 create, 1 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on schema app from reader
REVOKE USAGE ON SCHEMA app FROM reader;

-- create schema empty
CREATE SCHEMA empty;

-- grant on schema app to writer
-- hazard privilege-widened: gives CREATE, USAGE on schema app to writer
GRANT CREATE, USAGE ON SCHEMA app TO writer WITH GRANT OPTION;

-- grant on schema empty to PUBLIC
GRANT USAGE ON SCHEMA empty TO PUBLIC;

-- revoke on schema public from PUBLIC
REVOKE USAGE ON SCHEMA public FROM PUBLIC;

-- grant on schema public to reader
-- hazard privilege-widened: gives USAGE on schema public to reader
GRANT USAGE ON SCHEMA public TO reader;

-- grant on schema public to writer
-- hazard privilege-widened: gives CREATE on schema public to writer
GRANT CREATE ON SCHEMA public TO writer;

COMMIT;

RESET check_function_bodies;
