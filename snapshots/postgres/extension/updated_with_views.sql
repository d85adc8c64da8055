-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter extension pg_stat_statements: update it to version 1.8
-- hazard extension-upgrade: a script of extension pg_stat_statements changes what belongs to it, from version 1.6 to 1.8, and seldom is there one that goes back
ALTER EXTENSION pg_stat_statements UPDATE TO '1.8';

COMMIT;

RESET check_function_bodies;
