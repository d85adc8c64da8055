-- for PostgreSQL 18
-- 6 changes (6 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view s.v3
-- hazard breaks-running-code: code that uses view s.v3 fails from here on
DROP VIEW s.v3;

-- alter view s.v1: let go of what it uses, to drop that
CREATE OR REPLACE VIEW s.v1 AS
 SELECT NULL::integer AS id,
    NULL::bigint AS n;

-- drop function s.f2()
-- hazard breaks-running-code: code that uses function s.f2() fails from here on
DROP FUNCTION s.f2();

-- drop view s.v2
-- hazard breaks-running-code: code that uses view s.v2 fails from here on
DROP VIEW s.v2;

-- drop function s.f1()
-- hazard breaks-running-code: code that uses function s.f1() fails from here on
DROP FUNCTION s.f1();

-- drop view s.v1
-- hazard breaks-running-code: code that uses view s.v1 fails from here on
DROP VIEW s.v1;

-- drop schema s
-- hazard breaks-running-code: code that uses schema s fails from here on
DROP SCHEMA s;

COMMIT;

RESET check_function_bodies;
