-- for PostgreSQL 18
-- 3 changes (2 rename, 1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move table old.a to schema new
-- hazard breaks-running-code: code that uses table old.a fails from here on
ALTER TABLE old.a SET SCHEMA new;

-- rename table new.a to B
-- hazard breaks-running-code: code that uses table new.a fails from here on
ALTER TABLE new.a RENAME TO "B";

-- rename constraint new."B".a_pkey to B_pkey
ALTER TABLE new."B" RENAME CONSTRAINT a_pkey TO "B_pkey";

-- alter column new."B".id: name of the NOT NULL constraint
ALTER TABLE new."B" RENAME CONSTRAINT a_id_not_null TO "B_id_not_null";

COMMIT;

RESET check_function_bodies;
