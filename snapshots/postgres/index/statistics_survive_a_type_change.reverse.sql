-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.b: type character varying(9) becomes character varying(5)
-- hazard breaks-running-code: code that writes what character varying(5) cannot hold to column public.t.b fails from here on
-- evidence: 0 rows of public.t with what character varying(5) cannot hold in b
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(5);

-- alter index public.i: statistics target
ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS 50;

COMMIT;

RESET check_function_bodies;
