-- for PostgreSQL 18
-- 5 changes (1 create, 2 alter, 2 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on language bare from reader
REVOKE USAGE ON LANGUAGE bare FROM reader;

-- give language own to CURRENT_USER
ALTER LANGUAGE own OWNER TO CURRENT_USER;

-- alter language bare: handler, inline, trusted
CREATE OR REPLACE LANGUAGE bare
    HANDLER public.own_handler;

-- alter language own: handler, inline, validator
CREATE OR REPLACE TRUSTED LANGUAGE own
    HANDLER plpgsql_call_handler
    INLINE plpgsql_inline_handler
    VALIDATOR plpgsql_validator;

-- grant on language own to reader
-- hazard privilege-widened: gives USAGE on language own to reader
GRANT USAGE ON LANGUAGE own TO reader;

COMMIT;

RESET check_function_bodies;
