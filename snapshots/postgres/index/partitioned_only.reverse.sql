-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.i for now: it cannot be changed in place
DROP INDEX public.i;

-- create index public.i again
CREATE INDEX i ON ONLY public.p USING btree (b);

COMMIT;

RESET check_function_bodies;
