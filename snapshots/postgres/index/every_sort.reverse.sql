-- for PostgreSQL 18
-- 15 changes (15 drop) · 15 statements in 15 transactions

SET check_function_bodies = off;

-- drop index public."Quoted Index"
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public."Quoted Index";

-- drop index public.brinned
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.brinned;

-- drop index public.collated
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.collated;

-- drop index public.everything
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.everything;

-- drop index public.expression
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.expression;

-- drop index public.ginned
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.ginned;

-- drop index public.gisted
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.gisted;

-- drop index public.hashed
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.hashed;

-- drop index public.including
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.including;

-- drop index public.opclass
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.opclass;

-- drop index public.partial
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.partial;

-- drop index public.plain
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.plain;

-- drop index public.sorted
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.sorted;

-- drop index public.spgisted
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.spgisted;

-- drop index public.uniq
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.uniq;

RESET check_function_bodies;
