-- for PostgreSQL 18
-- 9 changes (9 create) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public."Fresh"
CREATE TABLE public."Fresh" (
  id integer NOT NULL,
  CONSTRAINT "Fresh_pkey" PRIMARY KEY (id)
);

-- create table public.below
CREATE TABLE public.below () INHERITS (public.kept);

-- create publication "Some"
CREATE PUBLICATION "Some" FOR TABLE ONLY public."Fresh", ONLY public.kept WITH (publish = 'insert, delete', publish_via_partition_root = true);

-- create publication everything
CREATE PUBLICATION everything FOR ALL TABLES;

-- create publication nothing
CREATE PUBLICATION nothing;

-- create comment on publication everything
COMMENT ON PUBLICATION everything IS 'All that there is';

COMMIT;

RESET check_function_bodies;
