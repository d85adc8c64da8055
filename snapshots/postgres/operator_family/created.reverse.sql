-- for PostgreSQL 18
-- 7 changes (7 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop operator family other."Sizes" USING btree
DROP OPERATOR FAMILY other."Sizes" USING btree;

-- drop operator family other."Sizes" USING hash
DROP OPERATOR FAMILY other."Sizes" USING hash;

-- drop operator family public.near USING gist
DROP OPERATOR FAMILY public.near USING gist;

-- drop operator family public.sizes USING btree
DROP OPERATOR FAMILY public.sizes USING btree;

-- drop function public.compare(integer, bigint)
-- hazard breaks-running-code: code that uses function public.compare(integer, bigint) fails from here on
DROP FUNCTION public.compare(integer, bigint);

-- drop schema other
-- hazard breaks-running-code: code that uses schema other fails from here on
DROP SCHEMA other;

COMMIT;

RESET check_function_bodies;
