-- for PostgreSQL 18
-- 8 changes (7 rename, 1 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move domain old.positive to schema app
ALTER DOMAIN old.positive SET SCHEMA app;

-- move sequence old.numbers to schema app
ALTER SEQUENCE old.numbers SET SCHEMA app;

-- move table old.users to schema app
ALTER TABLE old.users SET SCHEMA app;

-- rename table app.users to people
ALTER TABLE app.users RENAME TO people;

-- rename column app.people.name to full_name
ALTER TABLE app.people RENAME COLUMN name TO full_name;

-- move function old.twice(integer) to schema app
ALTER FUNCTION old.twice(integer) SET SCHEMA app;

-- rename function app.twice(integer) to double(integer)
ALTER FUNCTION app.twice(integer) RENAME TO double;

-- move view old.names to schema app
ALTER VIEW old.names SET SCHEMA app;

-- move materialized view old.counted to schema app
ALTER MATERIALIZED VIEW old.counted SET SCHEMA app;

-- alter column app.people.id: name of the NOT NULL constraint
ALTER TABLE app.people RENAME CONSTRAINT users_id_not_null TO people_id_not_null;

COMMIT;

RESET check_function_bodies;
