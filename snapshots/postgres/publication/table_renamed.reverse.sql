-- for PostgreSQL 18
-- 9 changes (4 create, 1 alter, 4 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter publication told: less in it
ALTER PUBLICATION told DROP TABLE ONLY new."B";

-- drop table new."B"
-- hazard data-loss: drops table new."B" and all rows in it
-- hazard breaks-running-code: code that uses table new."B" fails from here on
DROP TABLE new."B";

-- create table old.a
CREATE TABLE old.a (
  id integer NOT NULL,
  b integer,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- alter publication told: more in it
ALTER PUBLICATION told ADD TABLE ONLY old.a;

COMMIT;

RESET check_function_bodies;
