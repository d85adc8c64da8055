-- for PostgreSQL 18
-- 3 changes (3 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.whole.b: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.whole.b gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.whole while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.whole and its indexes anew
-- evidence: rewrites public.whole
ALTER TABLE public.whole ALTER COLUMN b TYPE bigint;

-- alter column public.whole.b: not the comment of the whole's index, which index public.one_b_idx gets with that
COMMENT ON INDEX public.one_b_idx IS NULL;

-- alter column public.whole.b: not the comment of the whole's index, which index public.two_b_idx gets with that
COMMENT ON INDEX public.two_b_idx IS 'of the second';

COMMIT;

RESET check_function_bodies;
