-- for PostgreSQL 18
-- 4 changes (2 create, 2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop publication "After"
DROP PUBLICATION "After";

-- create publication before
CREATE PUBLICATION before FOR TABLE ONLY public.a;

-- create comment on publication before
COMMENT ON PUBLICATION before IS 'It stays';

COMMIT;

RESET check_function_bodies;
