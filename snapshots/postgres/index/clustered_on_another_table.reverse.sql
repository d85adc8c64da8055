-- for PostgreSQL 18
-- 9 changes (4 create, 1 alter, 4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.accounts
-- hazard data-loss: drops table public.accounts and all rows in it
-- hazard breaks-running-code: code that uses table public.accounts fails from here on
DROP TABLE public.accounts;

-- create table public.people
CREATE TABLE public.people (
  id integer,
  name text NOT NULL,
  CONSTRAINT name_key PRIMARY KEY (name)
);

-- create index public.by_name again
CREATE INDEX by_name ON public.people USING btree (id) INCLUDE (name);

COMMIT;

RESET check_function_bodies;
