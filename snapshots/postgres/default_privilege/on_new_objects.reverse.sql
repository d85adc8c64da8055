-- for PostgreSQL 18
-- 31 changes (1 alter, 30 drop) · 15 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view app.shown for now: it cannot be changed in place
DROP VIEW app.shown;

-- drop view app.v
DROP VIEW app.v;

-- drop function app.f()
DROP FUNCTION app.f();

-- drop function app.g()
DROP FUNCTION app.g();

-- drop function app.p()
DROP PROCEDURE app.p();

-- drop column app.old.b
-- hazard data-loss: drops column app.old.b and all values in it
ALTER TABLE app.old DROP COLUMN b;

-- drop table app.as_given
-- hazard data-loss: drops table app.as_given and all rows in it
DROP TABLE app.as_given;

-- drop table app.less
-- hazard data-loss: drops table app.less and all rows in it
DROP TABLE app.less;

-- drop table app.more
-- hazard data-loss: drops table app.more and all rows in it
DROP TABLE app.more;

-- drop domain app.d
DROP DOMAIN app.d;

-- drop enum app.mood
DROP TYPE app.mood;

-- drop schema hidden
DROP SCHEMA hidden;

-- drop schema other
DROP SCHEMA other;

-- create view app.shown again
CREATE VIEW app.shown AS
 SELECT a
   FROM app.old;

-- revoke on view app.shown from reader: not as default privileges have it
REVOKE SELECT ON TABLE app.shown FROM reader;

COMMIT;

RESET check_function_bodies;
