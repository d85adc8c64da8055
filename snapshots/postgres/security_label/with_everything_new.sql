-- for PostgreSQL 18
-- 54 changes (54 create) · 46 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create schema app
CREATE SCHEMA app;

-- create language own
CREATE TRUSTED LANGUAGE own
    HANDLER plpgsql_call_handler
    INLINE plpgsql_inline_handler
    VALIDATOR plpgsql_validator;

-- create enum app.mood
CREATE TYPE app.mood AS ENUM ('sad', 'happy');

-- create domain app.positive
CREATE DOMAIN app.positive AS integer
    CONSTRAINT positive_check CHECK ((VALUE > 0));

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
  CONSTRAINT groups_pkey PRIMARY KEY (id)
);

-- create table app.users
CREATE TABLE app.users (
  id integer NOT NULL,
  group_id integer,
  "E-Mail" text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

-- create function app.next(integer)
-- hazard unchecked-body: PostgreSQL looks into the body of function app.next(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION app.next(i integer, OUT j integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT i + 1$function$;

-- create function app.seen()
-- hazard unchecked-body: PostgreSQL looks into the body of function app.seen() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION app.seen()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$BEGIN END$function$;

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

-- create constraint app.users.users_group_id_fkey
ALTER TABLE app.users ADD CONSTRAINT users_group_id_fkey FOREIGN KEY (group_id) REFERENCES app.groups(id);

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

-- create publication news
CREATE PUBLICATION news FOR TABLE ONLY app.users;

-- create foreign-data wrapper w
CREATE FOREIGN DATA WRAPPER w;

-- create server far
CREATE SERVER far FOREIGN DATA WRAPPER w;

-- create table app.visits
CREATE FOREIGN TABLE app.visits (
  page text
) SERVER far;

-- create security label of demo on aggregate app.how_many(*)
SECURITY LABEL FOR demo ON AGGREGATE app.how_many(*) IS 'an aggregate of everything';

-- create security label of demo on aggregate app.total(integer)
SECURITY LABEL FOR demo ON AGGREGATE app.total(integer) IS 'an aggregate';

-- create security label of demo on sequence app.groups_id_seq
SECURITY LABEL FOR demo ON SEQUENCE app.groups_id_seq IS 'the sequence of an identity column';

-- create security label of demo on column app.users."E-Mail"
SECURITY LABEL FOR demo ON COLUMN app.users."E-Mail" IS 'MASKED WITH FUNCTION anon.fake_email()';

-- create security label of demo on column app.visits.page
SECURITY LABEL FOR demo ON COLUMN app.visits.page IS 'a column of a foreign table';

-- create security label of demo on composite type app.point
SECURITY LABEL FOR demo ON TYPE app.point IS 'a composite type';

-- create security label of demo on column app.point.x
SECURITY LABEL FOR demo ON COLUMN app.point.x IS 'an attribute';

-- create security label of demo on domain app.positive
SECURITY LABEL FOR demo ON DOMAIN app.positive IS 'a domain';

-- create security label of demo on enum app.mood
SECURITY LABEL FOR demo ON TYPE app.mood IS 'an enum';

-- create security label of demo on function app.next(integer)
SECURITY LABEL FOR demo ON FUNCTION app.next(integer) IS 'a function';

-- create security label of demo on function app.tidy(text[])
SECURITY LABEL FOR demo ON PROCEDURE app.tidy(text[]) IS 'a procedure';

-- create security label of demo on language own
SECURITY LABEL FOR demo ON LANGUAGE own IS 'a language';

-- create security label of demo on materialized view app.counts
SECURITY LABEL FOR demo ON MATERIALIZED VIEW app.counts IS 'a materialized view';

-- create security label of demo on column app.counts.members
SECURITY LABEL FOR demo ON COLUMN app.counts.members IS 'a column of a materialized view';

-- create security label of demo on publication news
SECURITY LABEL FOR demo ON PUBLICATION news IS 'a publication';

-- create security label of demo on range type app.span
SECURITY LABEL FOR demo ON TYPE app.span IS 'a range';

-- create security label of demo on schema app
SECURITY LABEL FOR demo ON SCHEMA app IS 'the application';

-- create security label of demo on sequence app.ticket
SECURITY LABEL FOR demo ON SEQUENCE app.ticket IS 'a sequence';

-- create security label of demo on table app.users
SECURITY LABEL FOR demo ON TABLE app.users IS 'a table';

-- create security label of demo on type app.users
SECURITY LABEL FOR demo ON TYPE app.users IS 'the type of its rows';

-- create security label of demo on table app.visits
SECURITY LABEL FOR demo ON FOREIGN TABLE app.visits IS 'a foreign table';

-- create security label of demo on view app.members
SECURITY LABEL FOR demo ON VIEW app.members IS 'a view';

-- create security label of demo on column app.members.id
SECURITY LABEL FOR demo ON COLUMN app.members.id IS 'a column of a view';

-- create event trigger seen
CREATE EVENT TRIGGER seen ON sql_drop
    EXECUTE FUNCTION app.seen();

-- create security label of demo on event trigger seen
SECURITY LABEL FOR demo ON EVENT TRIGGER seen IS 'an event trigger';

COMMIT;

RESET check_function_bodies;
