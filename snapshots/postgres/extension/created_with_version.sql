-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create extension btree_gist
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public VERSION '1.4';

COMMIT;

RESET check_function_bodies;
