-- for PostgreSQL 18
-- 5 changes (5 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create schema "S"
CREATE SCHEMA "S";

-- create sequence "S"."T_Id_seq"
CREATE SEQUENCE "S"."T_Id_seq" AS integer;

-- create table "S"."T"
CREATE TABLE "S"."T" (
  "Id" integer DEFAULT nextval('"S"."T_Id_seq"'::regclass) NOT NULL
);

-- let sequence "S"."T_Id_seq" be dropped with column "S"."T"."Id"
ALTER SEQUENCE "S"."T_Id_seq" OWNED BY "S"."T"."Id";

COMMIT;

RESET check_function_bodies;
