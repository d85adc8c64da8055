-- for PostgreSQL 18
-- 4 changes (3 create, 1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.i for now: it cannot be changed in place
DROP INDEX public.i;

-- create column public.t.b
ALTER TABLE public.t ADD COLUMN b integer;

-- create index public.e
CREATE INDEX e ON public.t USING btree (((a + b)));

-- create index public.i again
CREATE INDEX i ON public.t USING btree (a, b);

-- create index public.k
CREATE INDEX k ON public.t USING btree (b) WHERE (a > 0);

COMMIT;

RESET check_function_bodies;
