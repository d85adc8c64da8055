-- for PostgreSQL 18
-- 5 changes (1 create, 4 alter) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop publication reach for now: it cannot be changed in place
DROP PUBLICATION reach;

-- alter publication operations: options
ALTER PUBLICATION operations SET (publish = 'insert, update, delete, truncate');

-- create publication reach again
CREATE PUBLICATION reach FOR TABLE ONLY public.a;

-- alter publication roots: options
ALTER PUBLICATION roots SET (publish = '', publish_via_partition_root = false);

-- give publication owned to writer
ALTER PUBLICATION owned OWNER TO writer;

-- alter comment on publication operations: text
COMMENT ON PUBLICATION operations IS 'one';

-- create comment on publication reach again
COMMENT ON PUBLICATION reach IS 'It comes back';

COMMIT;

RESET check_function_bodies;
