-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- give statistics object public.given to CURRENT_USER
ALTER STATISTICS public.given OWNER TO CURRENT_USER;

-- alter column public.pairs.a: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.pairs.a gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.pairs while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.pairs and its indexes anew
-- evidence: rewrites public.pairs
-- evidence: 0 rows of public.pairs with what integer cannot hold in a
ALTER TABLE public.pairs ALTER COLUMN a TYPE integer;

-- alter statistics object public.kept: the owner again, which the column's new type has put back
ALTER STATISTICS public.kept OWNER TO writer;

COMMIT;

RESET check_function_bodies;
