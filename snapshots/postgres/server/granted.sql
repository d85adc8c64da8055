-- for PostgreSQL 18
-- 4 changes (3 create, 1 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on server far from reader
REVOKE USAGE ON FOREIGN SERVER far FROM reader;

-- give server owned to writer
ALTER SERVER owned OWNER TO writer;

-- grant on foreign-data wrapper w to writer
-- hazard privilege-widened: gives USAGE on foreign-data wrapper w to writer
GRANT USAGE ON FOREIGN DATA WRAPPER w TO writer;

-- grant on server far to PUBLIC
-- hazard privilege-widened: gives USAGE on server far to PUBLIC
GRANT USAGE ON FOREIGN SERVER far TO PUBLIC;

COMMIT;

RESET check_function_bodies;
