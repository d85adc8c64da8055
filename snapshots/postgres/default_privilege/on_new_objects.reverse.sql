-- for PostgreSQL 18
-- 31 changes (1 alter, 30 drop) · 15 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view app.shown for now: it cannot be changed in place
DROP VIEW app.shown;

-- drop view app.v
-- hazard breaks-running-code: code that uses view app.v fails from here on
DROP VIEW app.v;

-- drop function app.f()
-- hazard breaks-running-code: code that uses function app.f() fails from here on
DROP FUNCTION app.f();

-- drop function app.g()
-- hazard breaks-running-code: code that uses function app.g() fails from here on
DROP FUNCTION app.g();

-- drop function app.p()
-- hazard breaks-running-code: code that uses function app.p() fails from here on
DROP PROCEDURE app.p();

-- drop column app.old.b
-- hazard data-loss: drops column app.old.b and all values in it
-- hazard breaks-running-code: code that uses column app.old.b fails from here on
ALTER TABLE app.old DROP COLUMN b;

-- drop table app.as_given
-- hazard data-loss: drops table app.as_given and all rows in it
-- hazard breaks-running-code: code that uses table app.as_given fails from here on
DROP TABLE app.as_given;

-- drop table app.less
-- hazard data-loss: drops table app.less and all rows in it
-- hazard breaks-running-code: code that uses table app.less fails from here on
-- hazard breaks-running-code: code that uses sequence app.less_a_seq fails from here on
DROP TABLE app.less;

-- drop table app.more
-- hazard data-loss: drops table app.more and all rows in it
-- hazard breaks-running-code: code that uses table app.more fails from here on
DROP TABLE app.more;

-- drop domain app.d
-- hazard breaks-running-code: code that uses domain app.d fails from here on
DROP DOMAIN app.d;

-- drop enum app.mood
-- hazard breaks-running-code: code that uses enum app.mood fails from here on
DROP TYPE app.mood;

-- drop schema hidden
-- hazard breaks-running-code: code that uses schema hidden fails from here on
DROP SCHEMA hidden;

-- drop schema other
-- hazard breaks-running-code: code that uses schema other fails from here on
DROP SCHEMA other;

-- create view app.shown again
-- hazard breaks-running-code: code that reads b of view app.shown fails from here on
CREATE VIEW app.shown AS
 SELECT a
   FROM app.old;

-- revoke on view app.shown from reader: not as default privileges have it
REVOKE SELECT ON TABLE app.shown FROM reader;

COMMIT;

RESET check_function_bodies;
