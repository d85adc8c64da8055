-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter extension cube: move it to schema ext
ALTER EXTENSION cube SET SCHEMA ext;

-- alter extension cube: update it to version 1.3
-- hazard extension-upgrade: a script of extension cube changes what belongs to it, from version 1.2 to 1.3, and seldom is there one that goes back
ALTER EXTENSION cube UPDATE TO '1.3';

COMMIT;

RESET check_function_bodies;
