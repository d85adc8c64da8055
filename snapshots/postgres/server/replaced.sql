-- for PostgreSQL 18
-- 2 changes (2 alter) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop user mapping for PUBLIC on server type for now: it depends on server type
DROP USER MAPPING FOR PUBLIC SERVER type;

-- drop server type for now: it cannot be changed in place
DROP SERVER type;

-- drop server wrapper for now: it cannot be changed in place
DROP SERVER wrapper;

-- create server type again
CREATE SERVER type TYPE 'large' FOREIGN DATA WRAPPER one;

-- create server wrapper again
CREATE SERVER wrapper FOREIGN DATA WRAPPER two;

-- create user mapping for PUBLIC on server type again
CREATE USER MAPPING FOR PUBLIC SERVER type OPTIONS (a 'b');

-- grant on server type to reader again
GRANT USAGE ON FOREIGN SERVER type TO reader;

-- create comment on server type again
COMMENT ON SERVER type IS 'It comes back';

COMMIT;

RESET check_function_bodies;
