-- for PostgreSQL 18
-- 11 changes (11 drop) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.by_place
DROP INDEX public.by_place;

-- drop index public.by_size
DROP INDEX public.by_size;

-- drop operator class other."Same" USING hash
DROP OPERATOR CLASS other."Same" USING hash;

-- drop operator class public.boxed USING gist
DROP OPERATOR CLASS public.boxed USING gist;

-- drop operator class public.sizes USING btree
DROP OPERATOR CLASS public.sizes USING btree;

-- drop operator family other.wide USING hash
DROP OPERATOR FAMILY other.wide USING hash;

-- drop operator family public.boxed USING gist
DROP OPERATOR FAMILY public.boxed USING gist;

-- drop operator family public.sizes USING btree
DROP OPERATOR FAMILY public.sizes USING btree;

-- drop function public.by_size(integer, integer)
-- hazard breaks-running-code: code that uses function public.by_size(integer, integer) fails from here on
DROP FUNCTION public.by_size(integer, integer);

-- drop schema other
-- hazard breaks-running-code: code that uses schema other fails from here on
DROP SCHEMA other;

COMMIT;

RESET check_function_bodies;
