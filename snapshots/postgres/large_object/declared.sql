-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create large object 4711
SELECT pg_catalog.lo_create(4711);

-- grant on large object 4711 to reader
GRANT SELECT ON LARGE OBJECT 4711 TO reader;

-- grant on large object 4711 to writer
GRANT SELECT, UPDATE ON LARGE OBJECT 4711 TO writer WITH GRANT OPTION;

-- create comment on large object 4711
COMMENT ON LARGE OBJECT 4711 IS 'what is shown where there is no picture';

COMMIT;

RESET check_function_bodies;
