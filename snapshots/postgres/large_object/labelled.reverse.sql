-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop security label of other on large object 100
-- hazard privilege-widened: security label of other on large object 100 is gone: what it hid or forbade may be open then
SECURITY LABEL FOR other ON LARGE OBJECT 100 IS NULL;

-- alter security label of demo on large object 4711: label
-- hazard privilege-widened: security label of demo on large object 4711 says something else: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON LARGE OBJECT 4711 IS 'old';

COMMIT;

RESET check_function_bodies;
