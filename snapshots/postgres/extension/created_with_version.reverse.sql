-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop extension btree_gist
-- hazard breaks-running-code: code that uses extension btree_gist fails from here on
DROP EXTENSION btree_gist;

COMMIT;

RESET check_function_bodies;
