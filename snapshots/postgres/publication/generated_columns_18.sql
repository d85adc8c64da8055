-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter publication still: options
ALTER PUBLICATION still SET (publish_generated_columns = none);

-- alter publication told: options
ALTER PUBLICATION told SET (publish_generated_columns = stored);

COMMIT;

RESET check_function_bodies;
