-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop extension "uuid-ossp"
-- hazard breaks-running-code: code that uses extension "uuid-ossp" fails from here on
DROP EXTENSION "uuid-ossp";

-- drop schema "Ext"
-- hazard breaks-running-code: code that uses schema "Ext" fails from here on
DROP SCHEMA "Ext";

COMMIT;

RESET check_function_bodies;
