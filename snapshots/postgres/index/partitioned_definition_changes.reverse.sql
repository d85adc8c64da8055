-- for PostgreSQL 18
-- 11 changes (3 create, 5 alter, 3 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.i for now: it cannot be changed in place
DROP INDEX public.i;

-- drop index public.k for now: it cannot be changed in place
DROP INDEX public.k;

-- create index public.i again
CREATE INDEX i ON public.p USING btree (b);

-- create index public.k again
CREATE INDEX k ON public.p USING btree (c) WITH (fillfactor='70');

COMMIT;

RESET check_function_bodies;
