-- for PostgreSQL 18
-- 8 changes (7 rename, 1 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move domain app.positive to schema old
-- hazard breaks-running-code: code that uses domain app.positive fails from here on
ALTER DOMAIN app.positive SET SCHEMA old;

-- move sequence app.numbers to schema old
-- hazard breaks-running-code: code that uses sequence app.numbers fails from here on
ALTER SEQUENCE app.numbers SET SCHEMA old;

-- move table app.people to schema old
-- hazard breaks-running-code: code that uses table app.people fails from here on
ALTER TABLE app.people SET SCHEMA old;

-- rename table old.people to users
-- hazard breaks-running-code: code that uses table old.people fails from here on
ALTER TABLE old.people RENAME TO users;

-- rename column old.users.full_name to name
-- hazard breaks-running-code: code that uses column old.users.full_name fails from here on
ALTER TABLE old.users RENAME COLUMN full_name TO name;

-- move function app.double(integer) to schema old
-- hazard breaks-running-code: code that uses function app.double(integer) fails from here on
ALTER FUNCTION app.double(integer) SET SCHEMA old;

-- rename function old.double(integer) to twice(integer)
-- hazard breaks-running-code: code that uses function old.double(integer) fails from here on
ALTER FUNCTION old.double(integer) RENAME TO twice;

-- move view app.names to schema old
-- hazard breaks-running-code: code that uses view app.names fails from here on
ALTER VIEW app.names SET SCHEMA old;

-- move materialized view app.counted to schema old
-- hazard breaks-running-code: code that uses materialized view app.counted fails from here on
ALTER MATERIALIZED VIEW app.counted SET SCHEMA old;

-- alter column old.users.id: name of the NOT NULL constraint
ALTER TABLE old.users RENAME CONSTRAINT people_id_not_null TO users_id_not_null;

COMMIT;

RESET check_function_bodies;
