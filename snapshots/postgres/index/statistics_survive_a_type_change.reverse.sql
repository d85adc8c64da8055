-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.b: type character varying(9) becomes character varying(5)
-- hazard needs-valid-data: fails if a value of column public.t.b does not fit character varying(5)
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(5);

-- alter index public.i: statistics target
ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS 50;

COMMIT;

RESET check_function_bodies;
