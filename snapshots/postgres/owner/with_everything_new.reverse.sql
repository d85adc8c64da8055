-- for PostgreSQL 18
-- 45 changes (45 drop) · 17 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view app.counts
DROP MATERIALIZED VIEW app.counts;

-- drop view app.members
DROP VIEW app.members;

-- drop constraint app.users.member_of
ALTER TABLE app.users DROP CONSTRAINT member_of;

-- drop aggregate app.how_many(*)
DROP AGGREGATE app.how_many(*);

-- drop aggregate app.total(integer)
DROP AGGREGATE app.total(integer);

-- drop function app.next(integer)
DROP FUNCTION app.next(integer);

-- drop function app.nothing()
DROP FUNCTION app.nothing();

-- drop function app.tidy(text[])
DROP PROCEDURE app.tidy(text[]);

-- drop table app.groups
-- hazard data-loss: drops table app.groups and all rows in it
DROP TABLE app.groups;

-- drop table app.users
-- hazard data-loss: drops table app.users and all rows in it
DROP TABLE app.users;

-- drop function app.stamp()
DROP FUNCTION app.stamp();

-- drop sequence app.ticket
-- hazard data-loss: drops sequence app.ticket and its position
DROP SEQUENCE app.ticket;

-- drop range type app.span
DROP TYPE app.span;

-- drop composite type app.point
DROP TYPE app.point;

-- drop domain app.positive
DROP DOMAIN app.positive;

-- drop enum app.mood
DROP TYPE app.mood;

-- drop schema app
DROP SCHEMA app;

COMMIT;

RESET check_function_bodies;
