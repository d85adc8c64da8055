-- for PostgreSQL 18
-- 8 changes (4 create, 3 alter, 1 drop) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop comment on large object 100
COMMENT ON LARGE OBJECT 100 IS NULL;

-- give large object 100 to writer
ALTER LARGE OBJECT 100 OWNER TO writer;

-- give large object 4711 to keeper
ALTER LARGE OBJECT 4711 OWNER TO keeper;

-- grant on large object 100 to reader
-- hazard privilege-widened: gives SELECT on large object 100 to reader
GRANT SELECT ON LARGE OBJECT 100 TO reader;

-- grant on large object 4294967295 to PUBLIC
-- hazard privilege-widened: gives SELECT on large object 4294967295 to PUBLIC
GRANT SELECT ON LARGE OBJECT 4294967295 TO PUBLIC;

-- revoke on large object 4711 from the owner
REVOKE UPDATE ON LARGE OBJECT 4711 FROM keeper;

-- revoke on large object 4711 from reader
-- hazard privilege-widened: gives UPDATE on large object 4711 to reader
REVOKE SELECT ON LARGE OBJECT 4711 FROM reader;

-- grant on large object 4711 to reader
GRANT UPDATE ON LARGE OBJECT 4711 TO reader;

-- alter comment on large object 4711: text
COMMENT ON LARGE OBJECT 4711 IS E'it''s
new\\';

COMMIT;

RESET check_function_bodies;
