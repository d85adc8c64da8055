CREATE SCHEMA "S p";
CREATE TABLE "S p"."T" ("A b" integer, "select" text);
