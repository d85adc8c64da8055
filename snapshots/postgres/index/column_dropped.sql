-- for PostgreSQL 18
-- 4 changes (1 alter, 3 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.e
DROP INDEX public.e;

-- drop index public.i for now: it cannot be changed in place
DROP INDEX public.i;

-- drop index public.k
DROP INDEX public.k;

-- drop column public.t.b
-- hazard data-loss: drops column public.t.b and all values in it
ALTER TABLE public.t DROP COLUMN b;

-- create index public.i again
CREATE INDEX i ON public.t USING btree (a);

COMMIT;

RESET check_function_bodies;
