-- for PostgreSQL 18
-- 3 changes (3 alter) · 4 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- drop index public.i for now: it cannot be changed in place
DROP INDEX public.i;

-- create index public.i2 again
CREATE INDEX i2 ON public.p2 USING btree (b);

COMMIT;

BEGIN;

-- create index public.i again
CREATE INDEX i ON ONLY public.p USING btree (b);

COMMIT;

-- create index public.i1 again
CREATE INDEX CONCURRENTLY i1 ON public.p1 USING btree (b);

RESET check_function_bodies;
