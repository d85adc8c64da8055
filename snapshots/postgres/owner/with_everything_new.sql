-- for PostgreSQL 18
-- 45 changes (45 create) · 36 statements in 1 transaction

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

-- give aggregate app.how_many(*) to writer
ALTER AGGREGATE app.how_many(*) OWNER TO writer;

-- give aggregate app.total(integer) to writer
ALTER AGGREGATE app.total(integer) OWNER TO writer;

-- give composite type app.point to writer
ALTER TYPE app.point OWNER TO writer;

-- give domain app.positive to writer
ALTER DOMAIN app.positive OWNER TO writer;

-- give enum app.mood to writer
ALTER TYPE app.mood OWNER TO writer;

-- give function app.next(integer) to writer
ALTER FUNCTION app.next(integer) OWNER TO writer;

-- give function app.tidy(text[]) to writer
ALTER PROCEDURE app.tidy(text[]) OWNER TO writer;

-- give materialized view app.counts to writer
ALTER MATERIALIZED VIEW app.counts OWNER TO writer;

-- give range type app.span to writer
ALTER TYPE app.span OWNER TO writer;

-- give schema app to writer
ALTER SCHEMA app OWNER TO writer;

-- give sequence app.ticket to writer
ALTER SEQUENCE app.ticket OWNER TO writer;

-- give table app.groups to writer
ALTER TABLE app.groups OWNER TO writer;

-- give table app.users to "Odd Role"
ALTER TABLE app.users OWNER TO "Odd Role";

-- give view app.members to writer
ALTER VIEW app.members OWNER TO writer;

COMMIT;

RESET check_function_bodies;
