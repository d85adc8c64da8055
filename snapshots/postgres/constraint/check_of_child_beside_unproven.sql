-- for PostgreSQL 18
-- 8 changes (8 create) · 8 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.parent
CREATE TABLE public.parent (
  a integer
);

-- create table public.parents_child
CREATE TABLE public.parents_child () INHERITS (public.parent);

-- create constraint public.old_parent.positive
ALTER TABLE public.old_parent ADD CONSTRAINT positive CHECK ((a > 0)) NOT VALID;

-- create constraint public.parent.positive
ALTER TABLE public.parent ADD CONSTRAINT positive CHECK ((a > 0)) NOT VALID;

-- create constraint public.parents_child.positive
ALTER TABLE public.parents_child ADD CONSTRAINT positive CHECK ((a > 0)) NOT VALID;

-- alter constraint public.parents_child.positive: check the rows that are there
ALTER TABLE public.parents_child VALIDATE CONSTRAINT positive;

COMMIT;

BEGIN;

-- create constraint public.old_parents_child.positive, for new rows
ALTER TABLE public.old_parents_child ADD CONSTRAINT positive CHECK ((a > 0)) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.old_parents_child.positive: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.old_parents_child.positive
ALTER TABLE public.old_parents_child VALIDATE CONSTRAINT positive;

COMMIT;

RESET check_function_bodies;
