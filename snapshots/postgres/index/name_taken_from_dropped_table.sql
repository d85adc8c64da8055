-- for PostgreSQL 18
-- 3 changes (1 create, 2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.i
-- hazard data-loss: drops table public.i and all rows in it
DROP TABLE public.i;

-- create index public.i
CREATE INDEX i ON public.t USING btree (a);

COMMIT;

RESET check_function_bodies;
