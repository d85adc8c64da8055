-- for PostgreSQL 18
-- 3 changes (2 rename, 1 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move operator family public.moving USING hash to schema other
ALTER OPERATOR FAMILY public.moving USING hash SET SCHEMA other;

-- rename operator family other.moving USING hash to moved(hash)
ALTER OPERATOR FAMILY other.moving USING hash RENAME TO moved;

-- rename operator family public.sizes USING btree to Sizes(btree)
ALTER OPERATOR FAMILY public.sizes USING btree RENAME TO "Sizes";

-- give operator family public."Sizes" USING btree to keeper
ALTER OPERATOR FAMILY public."Sizes" USING btree OWNER TO keeper;

COMMIT;

RESET check_function_bodies;
