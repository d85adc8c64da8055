-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create security label of other on large object 100
SECURITY LABEL FOR other ON LARGE OBJECT 100 IS 'low';

-- alter security label of demo on large object 4711: label
-- hazard privilege-widened: security label of demo on large object 4711 says something else: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON LARGE OBJECT 4711 IS 'new';

COMMIT;

RESET check_function_bodies;
