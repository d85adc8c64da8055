-- for PostgreSQL 18
-- 4 changes (1 create, 3 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on foreign-data wrapper w from writer
REVOKE USAGE ON FOREIGN DATA WRAPPER w FROM writer;

-- revoke on server far from PUBLIC
REVOKE USAGE ON FOREIGN SERVER far FROM PUBLIC;

-- give server owned to CURRENT_USER
ALTER SERVER owned OWNER TO CURRENT_USER;

-- grant on server far to reader
-- hazard privilege-widened: gives USAGE on server far to reader
GRANT USAGE ON FOREIGN SERVER far TO reader;

COMMIT;

RESET check_function_bodies;
