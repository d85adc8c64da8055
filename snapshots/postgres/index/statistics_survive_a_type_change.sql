-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.b: type character varying(5) becomes character varying(9)
-- hazard blocks-reads: nobody can read or write table public.t while an index is built from all its rows (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.t: it has 0 bytes, and 24 kB of indexes
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(9);

-- alter index public.i: statistics target
ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS 50;

COMMIT;

RESET check_function_bodies;
