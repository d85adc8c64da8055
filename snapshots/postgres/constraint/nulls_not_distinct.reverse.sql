-- for PostgreSQL 18
-- 3 changes (1 create, 1 alter, 1 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.u for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT u;

-- drop constraint public.t.v
ALTER TABLE public.t DROP CONSTRAINT v;

-- create index public.v
-- hazard needs-valid-data: fails if rows are equal in the columns of index public.v
CREATE UNIQUE INDEX v ON public.t USING btree (b) NULLS NOT DISTINCT;

-- create constraint public.t.u again
ALTER TABLE public.t ADD CONSTRAINT u UNIQUE (a);

COMMIT;

RESET check_function_bodies;
