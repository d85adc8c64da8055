-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter security label of demo on subscription feed: label
-- hazard privilege-widened: security label of demo on subscription feed says something else: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON SUBSCRIPTION feed IS 'from near';

-- create security label of other on subscription feed
SECURITY LABEL FOR other ON SUBSCRIPTION feed IS 'second';

COMMIT;

RESET check_function_bodies;
