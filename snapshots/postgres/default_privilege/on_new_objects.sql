-- for PostgreSQL 18
-- 31 changes (30 create, 1 alter) · 31 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view app.shown for now: it cannot be changed in place
DROP VIEW app.shown;

-- create schema hidden
CREATE SCHEMA hidden;

-- create schema other
CREATE SCHEMA other;

-- create enum app.mood
CREATE TYPE app.mood AS ENUM ('sad');

-- create domain app.d
CREATE DOMAIN app.d AS integer;

-- create sequence app.less_a_seq
CREATE SEQUENCE app.less_a_seq AS integer;

-- create table app.as_given
CREATE TABLE app.as_given (
  a integer
);

-- create table app.less
CREATE TABLE app.less (
  a integer DEFAULT nextval('app.less_a_seq'::regclass) NOT NULL,
  b integer GENERATED ALWAYS AS IDENTITY (START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1) NOT NULL
);

-- let sequence app.less_a_seq be dropped with column app.less.a
ALTER SEQUENCE app.less_a_seq OWNED BY app.less.a;

-- create table app.more
CREATE TABLE app.more (
  a integer
);

-- create column app.old.b
ALTER TABLE app.old ADD COLUMN b integer GENERATED ALWAYS AS IDENTITY (START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1) NOT NULL;

-- create function app.f()
-- hazard unchecked-body: PostgreSQL looks into the body of function app.f() (sql) only when it runs
CREATE OR REPLACE FUNCTION app.f()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- create function app.g()
-- hazard unchecked-body: PostgreSQL looks into the body of function app.g() (sql) only when it runs
CREATE OR REPLACE FUNCTION app.g()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- create function app.p()
-- hazard unchecked-body: PostgreSQL looks into the body of function app.p() (sql) only when it runs
CREATE OR REPLACE PROCEDURE app.p()
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;

-- create view app.shown again
CREATE VIEW app.shown AS
 SELECT b,
    a
   FROM app.old;

-- create view app.v
CREATE VIEW app.v AS
 SELECT a
   FROM app.as_given;

-- revoke on sequence app.less_b_seq from reader: not as default privileges have it
REVOKE USAGE ON SEQUENCE app.less_b_seq FROM reader;

-- revoke on sequence app.old_b_seq from reader: not as default privileges have it
REVOKE USAGE ON SEQUENCE app.old_b_seq FROM reader;

-- revoke on domain app.d from reader: not as default privileges have it
REVOKE USAGE ON DOMAIN app.d FROM reader;

-- grant on function app.g() to PUBLIC: not as default privileges have it
GRANT EXECUTE ON ROUTINE app.g() TO PUBLIC;

-- revoke on function app.g() from writer: not as default privileges have it
REVOKE EXECUTE ON ROUTINE app.g() FROM writer;

-- revoke on function app.p() from writer: not as default privileges have it
REVOKE EXECUTE ON ROUTINE app.p() FROM writer;

-- revoke on schema hidden from reader: not as default privileges have it
REVOKE USAGE ON SCHEMA hidden FROM reader;

-- revoke on sequence app.less_a_seq from reader: not as default privileges have it
REVOKE USAGE ON SEQUENCE app.less_a_seq FROM reader;

-- revoke on table app.less from reader: not as default privileges have it
REVOKE SELECT ON TABLE app.less FROM reader;

-- revoke on table app.less from writer
REVOKE UPDATE ON TABLE app.less FROM writer;

-- grant on table app.more to "Odd Role"
GRANT DELETE ON TABLE app.more TO "Odd Role";

-- grant on table app.more to reader
GRANT DELETE ON TABLE app.more TO reader;

-- grant on table app.more to reader
GRANT SELECT ON TABLE app.more TO reader WITH GRANT OPTION;

-- revoke on view app.shown from reader: not as default privileges have it
REVOKE SELECT ON TABLE app.shown FROM reader;

-- revoke on view app.v from writer: not as default privileges have it
REVOKE INSERT, UPDATE ON TABLE app.v FROM writer;

COMMIT;

RESET check_function_bodies;
