-- for PostgreSQL 18
-- 7 changes (7 alter) · 14 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.other.b: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.other.b gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.other while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.other and its indexes anew
-- evidence: rewrites public.other
ALTER TABLE public.other ALTER COLUMN b TYPE bigint;

-- alter column public.other.b: alter index public.others_one_b_idx: storage parameters, which the new type has put back
ALTER INDEX public.others_one_b_idx SET (fillfactor='50');

-- alter column public.other.b: alter index public.others_one_b_idx: order the table by it, which the new type has put back
ALTER TABLE public.others_one CLUSTER ON others_one_b_idx;

-- alter column public.other.b: alter constraint public.others_one.others_one_a_b_key: storage parameters, which the new type has put back
ALTER INDEX public.others_one_a_b_key SET (fillfactor='60');

-- alter column public.parent.a: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.parent.a gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.parent while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.other meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.others_one meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.parent and its indexes anew
-- evidence: rewrites public.parent
ALTER TABLE public.parent ALTER COLUMN a TYPE bigint;

-- alter column public.parent.a: again the comment of constraint public.child.positive
COMMENT ON CONSTRAINT positive ON public.child IS 'as above';

-- alter column public.whole.b: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.whole.b gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.whole while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.child meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.parent meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.whole and its indexes anew
-- evidence: rewrites public.whole
ALTER TABLE public.whole ALTER COLUMN b TYPE bigint;

-- alter column public.whole.b: not the comment of the whole's index on index public.one_b_idx
COMMENT ON INDEX public.one_b_idx IS NULL;

-- alter column public.whole.b: again the comment of index public.two_b_idx
COMMENT ON INDEX public.two_b_idx IS 'of the second';

-- alter column public.whole.b: again the comment of constraint public.two.positive
COMMENT ON CONSTRAINT positive ON public.two IS 'inherited';

-- alter column public.whole.b: not the comment of the whole's index on constraint public.one.one_a_b_key
COMMENT ON INDEX public.one_a_b_key IS NULL;

-- alter column public.whole.b: again the comment of constraint public.two.two_a_b_key
COMMENT ON CONSTRAINT two_a_b_key ON public.two IS 'a part of the key';

-- alter column public.whole.b: not the comment of the whole's index on constraint public.two.two_a_b_key
COMMENT ON INDEX public.two_a_b_key IS NULL;

-- alter index public.others_one_expr_idx: statistics target
ALTER INDEX public.others_one_expr_idx ALTER COLUMN 1 SET STATISTICS 77;

COMMIT;

RESET check_function_bodies;
