-- for PostgreSQL 18
-- 5 changes (2 create, 2 alter, 1 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on language own from reader
REVOKE USAGE ON LANGUAGE own FROM reader;

-- alter language bare: handler, inline, trusted
CREATE OR REPLACE TRUSTED LANGUAGE bare
    HANDLER plpgsql_call_handler
    INLINE plpgsql_inline_handler;

-- alter language own: handler, inline, validator
CREATE OR REPLACE TRUSTED LANGUAGE own
    HANDLER public.own_handler;

-- give language own to keeper
ALTER LANGUAGE own OWNER TO keeper;

-- grant on language bare to reader
-- hazard privilege-widened: gives USAGE on language bare to reader
GRANT USAGE ON LANGUAGE bare TO reader;

COMMIT;

RESET check_function_bodies;
