-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view "S p"."V x"
-- hazard breaks-running-code: code that uses view "S p"."V x" fails from here on
DROP VIEW "S p"."V x";

COMMIT;

RESET check_function_bodies;
