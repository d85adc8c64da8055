CREATE SCHEMA "S";
CREATE TABLE "S"."T" ("Id" serial);
