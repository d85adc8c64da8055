-- for PostgreSQL 18
-- 3 changes (3 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create schema "App data"
CREATE SCHEMA "App data";

-- create table "App data".t
CREATE TABLE "App data".t (
  a integer
);

COMMIT;

RESET check_function_bodies;
