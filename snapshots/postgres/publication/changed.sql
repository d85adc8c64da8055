-- for PostgreSQL 18
-- 5 changes (4 alter, 1 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- give publication owned to CURRENT_USER
ALTER PUBLICATION owned OWNER TO CURRENT_USER;

-- drop publication reach for now: it cannot be changed in place
DROP PUBLICATION reach;

-- alter publication operations: options
ALTER PUBLICATION operations SET (publish = 'insert, update');

-- create publication reach again
CREATE PUBLICATION reach FOR ALL TABLES;

-- alter publication roots: options
ALTER PUBLICATION roots SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = true);

-- alter comment on publication operations: text
COMMENT ON PUBLICATION operations IS 'two';

-- create comment on publication reach again
COMMENT ON PUBLICATION reach IS 'It comes back';

COMMIT;

RESET check_function_bodies;
