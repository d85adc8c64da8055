CREATE SCHEMA "S p";
CREATE TABLE "S p"."T" ("A b" integer, "select" text);
CREATE VIEW "S p"."V x" AS SELECT "A b", "select" AS "O""K" FROM "S p"."T";
ALTER VIEW "S p"."V x" ALTER COLUMN "O""K" SET DEFAULT 'q';
