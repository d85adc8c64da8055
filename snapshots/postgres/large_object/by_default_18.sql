-- for PostgreSQL 18
-- 3 changes (3 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create large object 4711
SELECT pg_catalog.lo_create(4711);

-- create large object 4712
SELECT pg_catalog.lo_create(4712);

-- revoke on large object 4712 from reader: not as default privileges have it
REVOKE SELECT ON LARGE OBJECT 4712 FROM reader;

COMMIT;

RESET check_function_bodies;
