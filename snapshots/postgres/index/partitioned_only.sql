-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create index public.i1
CREATE INDEX i1 ON public.p1 USING btree (b);

-- alter index public.i1: a part of index public.i
ALTER INDEX public.i ATTACH PARTITION public.i1;

COMMIT;

RESET check_function_bodies;
