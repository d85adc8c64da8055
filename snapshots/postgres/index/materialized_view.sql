-- for PostgreSQL 18
-- 2 changes (2 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create index public.i
CREATE INDEX i ON public.m USING btree (lower(b)) WITH (fillfactor='50');

-- create index public.u
-- hazard needs-valid-data: fails if rows are equal in the columns of index public.u
CREATE UNIQUE INDEX u ON public.m USING btree (a);

-- alter index public.u: order the table by it
ALTER TABLE public.m CLUSTER ON u;

COMMIT;

RESET check_function_bodies;
