-- for PostgreSQL 18
-- 45 changes (45 drop) · 17 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view app.counts
-- hazard breaks-running-code: code that uses materialized view app.counts fails from here on
DROP MATERIALIZED VIEW app.counts;

-- drop view app.members
-- hazard breaks-running-code: code that uses view app.members fails from here on
DROP VIEW app.members;

-- drop constraint app.users.member_of
-- hazard second-table-lock: locks table app.groups as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE app.users DROP CONSTRAINT member_of;

-- drop aggregate app.how_many(*)
-- hazard breaks-running-code: code that uses aggregate app.how_many(*) fails from here on
DROP AGGREGATE app.how_many(*);

-- drop aggregate app.total(integer)
-- hazard breaks-running-code: code that uses aggregate app.total(integer) fails from here on
DROP AGGREGATE app.total(integer);

-- drop function app.next(integer)
-- hazard breaks-running-code: code that uses function app.next(integer) fails from here on
DROP FUNCTION app.next(integer);

-- drop function app.nothing()
-- hazard breaks-running-code: code that uses function app.nothing() fails from here on
DROP FUNCTION app.nothing();

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

-- drop function app.stamp()
-- hazard breaks-running-code: code that uses function app.stamp() fails from here on
DROP FUNCTION app.stamp();

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

-- drop schema app
-- hazard breaks-running-code: code that uses schema app fails from here on
DROP SCHEMA app;

COMMIT;

RESET check_function_bodies;
