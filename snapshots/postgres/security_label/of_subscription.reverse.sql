-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop security label of other on subscription feed
-- hazard privilege-widened: security label of other on subscription feed is gone: what it hid or forbade may be open then
SECURITY LABEL FOR other ON SUBSCRIPTION feed IS NULL;

-- alter security label of demo on subscription feed: label
-- hazard privilege-widened: security label of demo on subscription feed says something else: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON SUBSCRIPTION feed IS 'from afar';

COMMIT;

RESET check_function_bodies;
