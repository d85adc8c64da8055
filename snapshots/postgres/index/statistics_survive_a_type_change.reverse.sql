-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.b: type character varying(9) becomes character varying(5)
-- hazard breaks-running-code: code that writes what character varying(5) cannot hold to column public.t.b fails from here on
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with what character varying(5) cannot hold in b
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(5);

-- alter index public.i: statistics target
ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS 50;

COMMIT;

RESET check_function_bodies;
