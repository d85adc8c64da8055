-- for PostgreSQL 18
-- 8 changes (1 create, 3 alter, 4 drop) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on large object 100 from reader
REVOKE SELECT ON LARGE OBJECT 100 FROM reader;

-- revoke on large object 4294967295 from PUBLIC
REVOKE SELECT ON LARGE OBJECT 4294967295 FROM PUBLIC;

-- grant on large object 4711 to the owner
GRANT UPDATE ON LARGE OBJECT 4711 TO keeper;

-- give large object 4711 to CURRENT_USER
ALTER LARGE OBJECT 4711 OWNER TO CURRENT_USER;

-- give large object 100 to keeper
ALTER LARGE OBJECT 100 OWNER TO keeper;

-- revoke on large object 4711 from reader
-- hazard privilege-widened: gives SELECT on large object 4711 to reader
REVOKE UPDATE ON LARGE OBJECT 4711 FROM reader;

-- grant on large object 4711 to reader
GRANT SELECT ON LARGE OBJECT 4711 TO reader;

-- create comment on large object 100
COMMENT ON LARGE OBJECT 100 IS 'a number of one''s own';

-- alter comment on large object 4711: text
COMMENT ON LARGE OBJECT 4711 IS 'old';

COMMIT;

RESET check_function_bodies;
