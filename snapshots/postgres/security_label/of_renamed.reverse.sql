-- for PostgreSQL 18
-- 13 changes (1 rename, 5 create, 2 alter, 5 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename function public.g() to f()
-- hazard breaks-running-code: code that uses function public.g() fails from here on
ALTER FUNCTION public.g() RENAME TO f;

-- create table a.users
CREATE TABLE a.users (
  name text,
  mail text
);

-- alter view public.seen: definition
CREATE OR REPLACE VIEW public.seen AS
 SELECT name
   FROM a.users;

-- drop table public.people
-- hazard data-loss: drops table public.people and all rows in it
-- hazard breaks-running-code: code that uses table public.people fails from here on
DROP TABLE public.people;

-- create security label of demo on column a.users.mail
SECURITY LABEL FOR demo ON COLUMN a.users.mail IS 'hidden';

-- alter security label of demo on function public.f(): label
-- hazard privilege-widened: security label of demo on function public.f() says something else: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON FUNCTION public.f() IS 'trusted';

-- create security label of demo on table a.users
SECURITY LABEL FOR demo ON TABLE a.users IS 'people';

COMMIT;

RESET check_function_bodies;
