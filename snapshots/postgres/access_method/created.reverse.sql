-- for PostgreSQL 18
-- 6 changes (1 alter, 5 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.s
-- hazard data-loss: drops table public.s and all rows in it
-- hazard breaks-running-code: code that uses table public.s fails from here on
DROP TABLE public.s;

-- drop access method tree
DROP ACCESS METHOD tree;

-- alter materialized view public.v: access method
-- hazard blocks-reads: nobody can read or write materialized view public.v while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.s meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of materialized view public.v and its indexes anew
-- evidence: rewrites public.v
ALTER MATERIALIZED VIEW public.v SET ACCESS METHOD heap;

-- drop access method "Heap"
DROP ACCESS METHOD "Heap";

COMMIT;

RESET check_function_bodies;
