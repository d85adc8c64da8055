-- for PostgreSQL 18
-- 31 changes (30 create, 1 alter) · 37 statements in 9 transactions

SET check_function_bodies = off;

BEGIN;

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

-- create view app.v
CREATE VIEW app.v AS
 SELECT a
   FROM app.as_given;

-- revoke on sequence app.less_b_seq from reader: not as default privileges have it
REVOKE USAGE ON SEQUENCE app.less_b_seq FROM reader;

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

-- revoke on view app.v from writer: not as default privileges have it
REVOKE INSERT, UPDATE ON TABLE app.v FROM writer;

COMMIT;

BEGIN;

-- it counts column app.old.b
CREATE SEQUENCE IF NOT EXISTS app.old_b__schemadiff_seq START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1;

COMMIT;

BEGIN;

-- column app.old.b, under another name until it is filled
ALTER TABLE app.old ADD COLUMN IF NOT EXISTS b__schemadiff_new integer;

COMMIT;

BEGIN;

-- its default, for new rows
ALTER TABLE app.old ALTER COLUMN b__schemadiff_new SET DEFAULT nextval('app.old_b__schemadiff_seq');

COMMIT;

-- fill it in the rows that are there, some pages at a time, each committed
-- hazard not-transactional: when it fails, what came before it stays done
DO $schemadiff$
DECLARE
  round integer := 1;
  most CONSTANT integer := (current_setting('block_size')::integer - 24) / 28;
  page bigint := 0;
BEGIN
  LOOP
    -- Rows that a policy hides must not be passed over.
    PERFORM set_config('row_security', 'off', true);
    UPDATE app.old SET b__schemadiff_new = nextval('app.old_b__schemadiff_seq')
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 19) AS number, generate_series(1, most) AS line
      ))
      AND b__schemadiff_new IS NULL;
    COMMIT;
    page := page + 20;
    CONTINUE WHEN page <= pg_relation_size('app.old'::regclass) / current_setting('block_size')::bigint;
    PERFORM set_config('row_security', 'off', true);
    EXIT WHEN NOT EXISTS (SELECT FROM app.old WHERE b__schemadiff_new IS NULL);
    IF round = 10 THEN
      RAISE WARNING 'some rows are still without a value';
      EXIT;
    END IF;
    -- Somebody moved rows meanwhile to pages that had been passed.
    round := round + 1;
    page := 0;
  END LOOP;
END $schemadiff$;

BEGIN;

-- alter column app.old.b__schemadiff_new: not null, for new rows
ALTER TABLE app.old ADD CONSTRAINT old_b_not_null NOT NULL b__schemadiff_new NOT VALID;

COMMIT;

BEGIN;

-- alter column app.old.b__schemadiff_new: not null, for the rows that are there
-- hazard needs-valid-data: fails if column app.old.b__schemadiff_new holds NULLs
ALTER TABLE app.old VALIDATE CONSTRAINT old_b_not_null;

COMMIT;

BEGIN;

-- create column app.old.b: it is filled
DO $schemadiff$
BEGIN
  ALTER TABLE app.old ALTER COLUMN b__schemadiff_new DROP DEFAULT;
  ALTER TABLE app.old ALTER COLUMN b__schemadiff_new ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME app.old_b_seq START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1);
  PERFORM setval('app.old_b_seq', last_value, is_called) FROM app.old_b__schemadiff_seq;
  DROP SEQUENCE app.old_b__schemadiff_seq;
  ALTER TABLE app.old RENAME COLUMN b__schemadiff_new TO b;
END $schemadiff$;

COMMIT;

BEGIN;

-- drop view app.shown for now: it cannot be changed in place
DROP VIEW app.shown;

-- create view app.shown again
CREATE VIEW app.shown AS
 SELECT b,
    a
   FROM app.old;

-- revoke on sequence app.old_b_seq from reader: not as default privileges have it
REVOKE USAGE ON SEQUENCE app.old_b_seq FROM reader;

-- revoke on view app.shown from reader: not as default privileges have it
REVOKE SELECT ON TABLE app.shown FROM reader;

COMMIT;

RESET check_function_bodies;
