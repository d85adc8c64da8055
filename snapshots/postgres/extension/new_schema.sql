-- for PostgreSQL 18
-- 2 changes (2 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create schema "Ext"
CREATE SCHEMA "Ext";

-- create extension "uuid-ossp"
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA "Ext";

COMMIT;

RESET check_function_bodies;
