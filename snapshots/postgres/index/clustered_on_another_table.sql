-- for PostgreSQL 18
-- 9 changes (4 create, 1 alter, 4 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.people
-- hazard data-loss: drops table public.people and all rows in it
-- hazard breaks-running-code: code that uses table public.people fails from here on
DROP TABLE public.people;

-- create table public.accounts
CREATE TABLE public.accounts (
  id integer,
  name text NOT NULL,
  CONSTRAINT name_key PRIMARY KEY (name)
);

-- create index public.by_name again
CREATE INDEX by_name ON public.accounts USING btree (id) INCLUDE (name);

-- alter index public.by_name: order the table by it
ALTER TABLE public.accounts CLUSTER ON by_name;

COMMIT;

RESET check_function_bodies;
