-- for PostgreSQL 18
-- 7 changes (3 create, 4 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop operator family other.moved USING hash
DROP OPERATOR FAMILY other.moved USING hash;

-- drop operator family public."Sizes" USING btree
DROP OPERATOR FAMILY public."Sizes" USING btree;

-- create operator family public.moving USING hash
CREATE OPERATOR FAMILY public.moving USING hash;

-- create operator family public.sizes USING btree
CREATE OPERATOR FAMILY public.sizes USING btree;

-- create comment on operator family public.sizes USING btree
COMMENT ON OPERATOR FAMILY public.sizes USING btree IS 'It stays';

COMMIT;

RESET check_function_bodies;
