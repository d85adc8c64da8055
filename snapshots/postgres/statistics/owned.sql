-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.pairs.a: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.pairs.a gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.pairs while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.pairs and its indexes anew
-- evidence: rewrites public.pairs
ALTER TABLE public.pairs ALTER COLUMN a TYPE bigint;

-- alter statistics object public.given: the owner again, which the column's new type has put back
ALTER STATISTICS public.given OWNER TO writer;

-- alter statistics object public.kept: the owner again, which the column's new type has put back
ALTER STATISTICS public.kept OWNER TO writer;

-- give statistics object public.given to writer
ALTER STATISTICS public.given OWNER TO writer;

COMMIT;

RESET check_function_bodies;
