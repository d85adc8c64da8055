-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter extension hstore: update it to version 1.5
-- hazard extension-upgrade: a script of extension hstore changes what belongs to it, from version 1.4 to 1.5, and seldom is there one that goes back
ALTER EXTENSION hstore UPDATE TO '1.5';

COMMIT;

RESET check_function_bodies;
