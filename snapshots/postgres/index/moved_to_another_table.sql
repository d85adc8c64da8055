-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.i for now: it cannot be changed in place
DROP INDEX public.i;

-- create index public.i again
CREATE INDEX i ON public.u USING btree (a);

COMMIT;

RESET check_function_bodies;
