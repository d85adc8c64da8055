-- for PostgreSQL 18
-- 2 changes (1 rename, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename publication before to After
ALTER PUBLICATION before RENAME TO "After";

-- alter publication "After": options
ALTER PUBLICATION "After" SET (publish = 'insert');

COMMIT;

RESET check_function_bodies;
