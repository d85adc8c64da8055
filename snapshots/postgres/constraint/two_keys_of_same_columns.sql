-- for PostgreSQL 18
-- 5 changes (5 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.a
CREATE TABLE public.a (
  id integer NOT NULL,
  CONSTRAINT a_again UNIQUE (id)
);

-- create constraint public.a.a_once_more
ALTER TABLE public.a ADD CONSTRAINT a_once_more UNIQUE (id);

-- create constraint public.a.a_pkey
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY (id);

COMMIT;

RESET check_function_bodies;
