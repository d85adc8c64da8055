CREATE SCHEMA "S";
CREATE TYPE "S"."T(" AS ENUM ('a');
CREATE FUNCTION "S"."f(x)"(a "S"."T(", "B" integer[]) RETURNS "S"."T(" LANGUAGE sql AS 'SELECT a';
