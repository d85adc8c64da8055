-- for PostgreSQL 18
-- 1 change (1 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create view "S p"."V x"
CREATE VIEW "S p"."V x" AS
 SELECT "A b",
    "select" AS "O""K"
   FROM "S p"."T";

-- set the default of view "S p"."V x", column O"K
ALTER VIEW "S p"."V x" ALTER COLUMN "O""K" SET DEFAULT 'q'::text;

COMMIT;

RESET check_function_bodies;
