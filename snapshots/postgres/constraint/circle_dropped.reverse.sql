-- for PostgreSQL 18
-- 11 changes (11 create) · 6 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.a
CREATE TABLE public.a (
  id integer NOT NULL,
  b integer,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- create table public.b
CREATE TABLE public.b (
  id integer NOT NULL,
  a integer,
  CONSTRAINT b_pkey PRIMARY KEY (id)
);

-- create constraint public.a.a_b_fkey
ALTER TABLE public.a ADD CONSTRAINT a_b_fkey FOREIGN KEY (b) REFERENCES public.b(id);

-- create constraint public.b.b_a_fkey
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a(id);

COMMIT;

BEGIN;

-- create constraint public.keep.f, for new rows
ALTER TABLE public.keep ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.a(id) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.keep.f: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.keep.f
ALTER TABLE public.keep VALIDATE CONSTRAINT f;

COMMIT;

RESET check_function_bodies;
