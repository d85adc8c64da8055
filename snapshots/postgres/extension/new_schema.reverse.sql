-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop extension "uuid-ossp"
DROP EXTENSION "uuid-ossp";

-- drop schema "Ext"
DROP SCHEMA "Ext";

COMMIT;

RESET check_function_bodies;
