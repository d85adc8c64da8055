-- for PostgreSQL 18
-- 8 changes (5 alter, 3 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.fresh
-- hazard data-loss: drops table public.fresh and all rows in it
-- hazard breaks-running-code: code that uses table public.fresh fails from here on
DROP TABLE public.fresh;

-- alter column public.kept.id: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.kept.id gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.kept while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.fresh meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.kept and its indexes anew
-- evidence: rewrites public.kept
-- evidence: 0 rows of public.kept with what integer cannot hold in id
ALTER TABLE public.kept ALTER COLUMN id TYPE integer;

-- alter column public.narrow.id: type and options of the identity sequence
ALTER SEQUENCE public.narrow_id_seq AS bigint MAXVALUE 9223372036854775807;

-- alter column public.other.id: type bigint becomes smallint
-- hazard breaks-running-code: code that expects bigint in column public.other.id gets smallint, and must send that
-- hazard blocks-reads: nobody can read or write table public.other while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.kept meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.other and its indexes anew
-- evidence: rewrites public.other
-- evidence: 0 rows of public.other with what smallint cannot hold in id
ALTER TABLE public.other ALTER COLUMN id TYPE smallint;

-- alter column public.other.id: type and options of the identity sequence
ALTER SEQUENCE public.other_id_seq AS integer MAXVALUE 2147483647;

-- alter column public.wide.id: type and options of the identity sequence
ALTER SEQUENCE public.wide_id_seq AS bigint MAXVALUE 9223372036854775807;

-- alter column public.widened.id: type bigint becomes smallint
-- hazard breaks-running-code: code that expects bigint in column public.widened.id gets smallint, and must send that
-- hazard blocks-reads: nobody can read or write table public.widened while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.other meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.widened and its indexes anew
-- evidence: rewrites public.widened
-- evidence: 0 rows of public.widened with what smallint cannot hold in id
ALTER TABLE public.widened ALTER COLUMN id TYPE smallint;

COMMIT;

RESET check_function_bodies;
