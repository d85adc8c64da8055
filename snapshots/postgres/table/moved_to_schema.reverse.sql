-- for PostgreSQL 18
-- 8 changes (7 rename, 1 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move domain app.positive to schema old
ALTER DOMAIN app.positive SET SCHEMA old;

-- move sequence app.numbers to schema old
ALTER SEQUENCE app.numbers SET SCHEMA old;

-- move table app.people to schema old
ALTER TABLE app.people SET SCHEMA old;

-- rename table old.people to users
ALTER TABLE old.people RENAME TO users;

-- rename column old.users.full_name to name
ALTER TABLE old.users RENAME COLUMN full_name TO name;

-- move function app.double(integer) to schema old
ALTER FUNCTION app.double(integer) SET SCHEMA old;

-- rename function old.double(integer) to twice(integer)
ALTER FUNCTION old.double(integer) RENAME TO twice;

-- move view app.names to schema old
ALTER VIEW app.names SET SCHEMA old;

-- move materialized view app.counted to schema old
ALTER MATERIALIZED VIEW app.counted SET SCHEMA old;

-- alter column old.users.id: name of the NOT NULL constraint
ALTER TABLE old.users RENAME CONSTRAINT people_id_not_null TO users_id_not_null;

COMMIT;

RESET check_function_bodies;
