-- for PostgreSQL 18
-- 8 changes (7 rename, 1 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move domain old.positive to schema app
-- hazard breaks-running-code: code that uses domain old.positive fails from here on
ALTER DOMAIN old.positive SET SCHEMA app;

-- move sequence old.numbers to schema app
-- hazard breaks-running-code: code that uses sequence old.numbers fails from here on
ALTER SEQUENCE old.numbers SET SCHEMA app;

-- move table old.users to schema app
-- hazard breaks-running-code: code that uses table old.users fails from here on
ALTER TABLE old.users SET SCHEMA app;

-- rename table app.users to people
-- hazard breaks-running-code: code that uses table app.users fails from here on
ALTER TABLE app.users RENAME TO people;

-- rename column app.people.name to full_name
-- hazard breaks-running-code: code that uses column app.people.name fails from here on
ALTER TABLE app.people RENAME COLUMN name TO full_name;

-- move function old.twice(integer) to schema app
-- hazard breaks-running-code: code that uses function old.twice(integer) fails from here on
ALTER FUNCTION old.twice(integer) SET SCHEMA app;

-- rename function app.twice(integer) to double(integer)
-- hazard breaks-running-code: code that uses function app.twice(integer) fails from here on
ALTER FUNCTION app.twice(integer) RENAME TO double;

-- move view old.names to schema app
-- hazard breaks-running-code: code that uses view old.names fails from here on
ALTER VIEW old.names SET SCHEMA app;

-- move materialized view old.counted to schema app
-- hazard breaks-running-code: code that uses materialized view old.counted fails from here on
ALTER MATERIALIZED VIEW old.counted SET SCHEMA app;

-- alter column app.people.id: name of the NOT NULL constraint
ALTER TABLE app.people RENAME CONSTRAINT users_id_not_null TO people_id_not_null;

COMMIT;

RESET check_function_bodies;
