-- for PostgreSQL 18
-- 54 changes (54 drop) · 22 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop event trigger seen
DROP EVENT TRIGGER seen;

-- drop publication news
DROP PUBLICATION news;

-- drop materialized view app.counts
-- hazard breaks-running-code: code that uses materialized view app.counts fails from here on
DROP MATERIALIZED VIEW app.counts;

-- drop view app.members
-- hazard breaks-running-code: code that uses view app.members fails from here on
DROP VIEW app.members;

-- drop constraint app.users.users_group_id_fkey
-- hazard second-table-lock: locks table app.groups as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE app.users DROP CONSTRAINT users_group_id_fkey;

-- drop aggregate app.how_many(*)
-- hazard breaks-running-code: code that uses aggregate app.how_many(*) fails from here on
DROP AGGREGATE app.how_many(*);

-- drop aggregate app.total(integer)
-- hazard breaks-running-code: code that uses aggregate app.total(integer) fails from here on
DROP AGGREGATE app.total(integer);

-- drop function app.next(integer)
-- hazard breaks-running-code: code that uses function app.next(integer) fails from here on
DROP FUNCTION app.next(integer);

-- drop function app.seen()
-- hazard breaks-running-code: code that uses function app.seen() fails from here on
DROP FUNCTION app.seen();

-- drop function app.tidy(text[])
-- hazard breaks-running-code: code that uses function app.tidy(text[]) fails from here on
DROP PROCEDURE app.tidy(text[]);

-- drop table app.groups
-- hazard data-loss: drops table app.groups and all rows in it
-- hazard breaks-running-code: code that uses table app.groups fails from here on
DROP TABLE app.groups;

-- drop table app.users
-- hazard data-loss: drops table app.users and all rows in it
-- hazard breaks-running-code: code that uses table app.users fails from here on
DROP TABLE app.users;

-- drop table app.visits
-- hazard breaks-running-code: code that uses table app.visits fails from here on
DROP FOREIGN TABLE app.visits;

-- drop server far
DROP SERVER far;

-- drop foreign-data wrapper w
DROP FOREIGN DATA WRAPPER w;

-- drop sequence app.ticket
-- hazard data-loss: drops sequence app.ticket and its position
-- hazard breaks-running-code: code that uses sequence app.ticket fails from here on
DROP SEQUENCE app.ticket;

-- drop range type app.span
-- hazard breaks-running-code: code that uses range type app.span fails from here on
DROP TYPE app.span;

-- drop composite type app.point
-- hazard breaks-running-code: code that uses composite type app.point fails from here on
DROP TYPE app.point;

-- drop domain app.positive
-- hazard breaks-running-code: code that uses domain app.positive fails from here on
DROP DOMAIN app.positive;

-- drop enum app.mood
-- hazard breaks-running-code: code that uses enum app.mood fails from here on
DROP TYPE app.mood;

-- drop language own
DROP LANGUAGE own;

-- drop schema app
-- hazard breaks-running-code: code that uses schema app fails from here on
DROP SCHEMA app;

COMMIT;

RESET check_function_bodies;
