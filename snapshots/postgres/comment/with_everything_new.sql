-- for PostgreSQL 18
-- 63 changes (63 create) · 54 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create schema app
CREATE SCHEMA app;

-- create enum app.mood
CREATE TYPE app.mood AS ENUM ('sad', 'happy');

-- create domain app.positive
CREATE DOMAIN app.positive AS integer
    CONSTRAINT above_zero CHECK ((VALUE > 0));

-- create composite type app.point
CREATE TYPE app.point AS (
    x integer,
    y integer
);

-- create range type app.span
CREATE TYPE app.span AS RANGE (subtype = integer);

-- create sequence app.ticket
CREATE SEQUENCE app.ticket;

-- create table app.groups
CREATE TABLE app.groups (
  id integer GENERATED ALWAYS AS IDENTITY (START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1) NOT NULL,
  CONSTRAINT groups_key PRIMARY KEY (id)
);

-- create table app.users
CREATE TABLE app.users (
  id integer NOT NULL,
  group_id integer,
  "E-Mail" text,
  CONSTRAINT mail_once UNIQUE ("E-Mail"),
  CONSTRAINT mail_short CHECK ((length("E-Mail") < 100)),
  CONSTRAINT users_key PRIMARY KEY (id)
);

-- create function app.next(integer)
-- hazard unchecked-body: PostgreSQL looks into the body of function app.next(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION app.next(i integer, OUT j integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT i + 1$function$;

-- create function app.nothing()
-- hazard unchecked-body: PostgreSQL looks into the body of function app.nothing() (sql) only when it runs
CREATE OR REPLACE FUNCTION app.nothing()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 0$function$;

-- create function app.stamp()
-- hazard unchecked-body: PostgreSQL looks into the body of function app.stamp() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION app.stamp()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;

-- create function app.tidy(text[])
-- hazard unchecked-body: PostgreSQL looks into the body of function app.tidy(text[]) (sql) only when it runs
CREATE OR REPLACE PROCEDURE app.tidy(VARIADIC names text[])
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;

-- create aggregate app.how_many(*)
CREATE AGGREGATE app.how_many(*) (
    SFUNC = int8inc,
    STYPE = bigint,
    INITCOND = '0'
);

-- create aggregate app.total(integer)
CREATE AGGREGATE app.total(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '0'
);

-- create index app.users_by_group
CREATE INDEX users_by_group ON app.users USING btree (group_id);

-- create constraint app.users.member_of
ALTER TABLE app.users ADD CONSTRAINT member_of FOREIGN KEY (group_id) REFERENCES app.groups(id);

-- create view app.members
CREATE VIEW app.members AS
 SELECT id,
    group_id
   FROM app.users;

-- create materialized view app.counts
CREATE MATERIALIZED VIEW app.counts AS
 SELECT group_id,
    count(*) AS members
   FROM app.users
  GROUP BY group_id;

-- create index app.counts_by_group
CREATE INDEX counts_by_group ON app.counts USING btree (group_id);

-- create trigger app.users.stamped
CREATE TRIGGER stamped BEFORE UPDATE
    ON app.users FOR EACH ROW EXECUTE FUNCTION app.stamp();

-- create rule app.groups.keep
CREATE RULE keep AS
    ON DELETE TO app.groups DO INSTEAD NOTHING;

-- create policy app.users.own
CREATE POLICY own ON app.users
    USING ((id > 0));

-- create comment on aggregate app.how_many(*)
COMMENT ON AGGREGATE app.how_many(*) IS 'An aggregate of everything';

-- create comment on aggregate app.total(integer)
COMMENT ON AGGREGATE app.total(integer) IS 'An aggregate';

-- create comment on column app.groups.id
COMMENT ON COLUMN app.groups.id IS 'Numbered';

-- create comment on sequence app.groups_id_seq
COMMENT ON SEQUENCE app.groups_id_seq IS 'Numbers of groups';

-- create comment on column app.users."E-Mail"
COMMENT ON COLUMN app.users."E-Mail" IS 'Where to write';

-- create comment on composite type app.point
COMMENT ON TYPE app.point IS 'A place';

-- create comment on column app.point.x
COMMENT ON COLUMN app.point.x IS 'To the right';

-- create comment on constraint app.groups.groups_key
COMMENT ON CONSTRAINT groups_key ON app.groups IS 'The key';

-- create comment on index app.groups_key
COMMENT ON INDEX app.groups_key IS 'The index under the key';

-- create comment on index app.mail_once
COMMENT ON INDEX app.mail_once IS 'Only the index';

-- create comment on constraint app.users.mail_short
COMMENT ON CONSTRAINT mail_short ON app.users IS 'A check';

-- create comment on constraint app.users.member_of
COMMENT ON CONSTRAINT member_of ON app.users IS 'A foreign key';

-- create comment on domain app.positive
COMMENT ON DOMAIN app.positive IS 'More than nothing';

-- create comment on domain constraint app.positive.above_zero
COMMENT ON CONSTRAINT above_zero ON DOMAIN app.positive IS 'Zero is nothing';

-- create comment on enum app.mood
COMMENT ON TYPE app.mood IS 'How it feels';

-- create comment on function app.next(integer)
COMMENT ON FUNCTION app.next(integer) IS 'One more';

-- create comment on function app.nothing()
COMMENT ON FUNCTION app.nothing() IS 'No arguments';

-- create comment on function app.tidy(text[])
COMMENT ON PROCEDURE app.tidy(text[]) IS 'A procedure';

-- create comment on index app.counts_by_group
COMMENT ON INDEX app.counts_by_group IS 'Its index';

-- create comment on index app.users_by_group
COMMENT ON INDEX app.users_by_group IS 'An index';

-- create comment on materialized view app.counts
COMMENT ON MATERIALIZED VIEW app.counts IS 'A materialized view';

-- create comment on column app.counts.members
COMMENT ON COLUMN app.counts.members IS 'A column of a materialized view';

-- create comment on policy app.users.own
COMMENT ON POLICY own ON app.users IS 'A policy';

-- create comment on range type app.span
COMMENT ON TYPE app.span IS 'From and to';

-- create comment on rule app.groups.keep
COMMENT ON RULE keep ON app.groups IS 'A rule';

-- create comment on schema app
COMMENT ON SCHEMA app IS 'The application';

-- create comment on sequence app.ticket
COMMENT ON SEQUENCE app.ticket IS 'Numbers';

-- create comment on table app.groups
COMMENT ON TABLE app.groups IS 'Groups';

-- create comment on table app.users
COMMENT ON TABLE app.users IS 'Users';

-- create comment on trigger app.users.stamped
COMMENT ON TRIGGER stamped ON app.users IS 'A trigger';

-- create comment on view app.members
COMMENT ON VIEW app.members IS 'A view';

-- create comment on column app.members.id
COMMENT ON COLUMN app.members.id IS 'A column of a view';

COMMIT;

RESET check_function_bodies;
