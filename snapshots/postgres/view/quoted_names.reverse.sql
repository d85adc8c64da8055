-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view "S p"."V x"
DROP VIEW "S p"."V x";

COMMIT;

RESET check_function_bodies;
