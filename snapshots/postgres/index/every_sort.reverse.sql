-- for PostgreSQL 18
-- 15 changes (15 drop) · 15 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public."Quoted Index"
DROP INDEX public."Quoted Index";

-- drop index public.brinned
DROP INDEX public.brinned;

-- drop index public.collated
DROP INDEX public.collated;

-- drop index public.everything
DROP INDEX public.everything;

-- drop index public.expression
DROP INDEX public.expression;

-- drop index public.ginned
DROP INDEX public.ginned;

-- drop index public.gisted
DROP INDEX public.gisted;

-- drop index public.hashed
DROP INDEX public.hashed;

-- drop index public.including
DROP INDEX public.including;

-- drop index public.opclass
DROP INDEX public.opclass;

-- drop index public.partial
DROP INDEX public.partial;

-- drop index public.plain
DROP INDEX public.plain;

-- drop index public.sorted
DROP INDEX public.sorted;

-- drop index public.spgisted
DROP INDEX public.spgisted;

-- drop index public.uniq
DROP INDEX public.uniq;

COMMIT;

RESET check_function_bodies;
