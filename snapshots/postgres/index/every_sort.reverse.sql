-- for PostgreSQL 18
-- 15 changes (15 drop) · 15 statements in 15 transactions

SET check_function_bodies = off;

-- drop index public."Quoted Index"
DROP INDEX CONCURRENTLY public."Quoted Index";

-- drop index public.brinned
DROP INDEX CONCURRENTLY public.brinned;

-- drop index public.collated
DROP INDEX CONCURRENTLY public.collated;

-- drop index public.everything
DROP INDEX CONCURRENTLY public.everything;

-- drop index public.expression
DROP INDEX CONCURRENTLY public.expression;

-- drop index public.ginned
DROP INDEX CONCURRENTLY public.ginned;

-- drop index public.gisted
DROP INDEX CONCURRENTLY public.gisted;

-- drop index public.hashed
DROP INDEX CONCURRENTLY public.hashed;

-- drop index public.including
DROP INDEX CONCURRENTLY public.including;

-- drop index public.opclass
DROP INDEX CONCURRENTLY public.opclass;

-- drop index public.partial
DROP INDEX CONCURRENTLY public.partial;

-- drop index public.plain
DROP INDEX CONCURRENTLY public.plain;

-- drop index public.sorted
DROP INDEX CONCURRENTLY public.sorted;

-- drop index public.spgisted
DROP INDEX CONCURRENTLY public.spgisted;

-- drop index public.uniq
DROP INDEX CONCURRENTLY public.uniq;

RESET check_function_bodies;
