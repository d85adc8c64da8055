-- for PostgreSQL 18
-- 14 changes (13 alter, 1 drop) · 16 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop default public.gives.id
ALTER TABLE ONLY public.gives ALTER COLUMN id DROP DEFAULT;

-- let sequence public.free be dropped with column public.takes.id
ALTER SEQUENCE public.free OWNED BY public.takes.id;

-- alter sequence public.gives_id_seq: owned by no column
ALTER SEQUENCE public.gives_id_seq OWNED BY NONE;

-- alter table public.gives: unlogged
-- hazard blocks-reads: nobody can read or write table public.gives while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can write sequence public.free meanwhile: this transaction has locked it already (SHARE ROW EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.gives and its indexes anew
-- evidence: rewrites public.gives
ALTER TABLE public.gives SET UNLOGGED;

-- alter sequence public.gives_id_seq: logged
ALTER SEQUENCE public.gives_id_seq SET LOGGED;

-- alter table public.goes_along: unlogged
-- hazard blocks-reads: nobody can read or write table public.goes_along while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write sequence public.gives_id_seq meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.gives meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.goes_along and its indexes anew
-- evidence: rewrites public.goes_along
ALTER TABLE public.goes_along SET UNLOGGED;

-- alter table public.returns: logged
-- hazard blocks-reads: nobody can read or write table public.returns while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write sequence public.goes_along_id_seq meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.goes_along meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.returns and its indexes anew
-- evidence: rewrites public.returns
ALTER TABLE public.returns SET LOGGED;

-- alter table public.stays: unlogged
-- hazard blocks-reads: nobody can read or write table public.stays while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write sequence public.returns_id_seq meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.returns meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.stays and its indexes anew
-- evidence: rewrites public.stays
ALTER TABLE public.stays SET UNLOGGED;

-- alter sequence public.stays_id_seq: logged
ALTER SEQUENCE public.stays_id_seq SET LOGGED;

-- alter table public.stays_unlogged: logged
-- hazard blocks-reads: nobody can read or write table public.stays_unlogged while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write sequence public.stays_id_seq meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.stays meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.stays_unlogged and its indexes anew
-- evidence: rewrites public.stays_unlogged
ALTER TABLE public.stays_unlogged SET LOGGED;

-- alter sequence public.stays_unlogged_id_seq: unlogged
ALTER SEQUENCE public.stays_unlogged_id_seq SET UNLOGGED;

-- alter table public.takes: unlogged
-- hazard blocks-reads: nobody can read or write table public.takes while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write sequence public.stays_unlogged_id_seq meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.stays_unlogged meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.takes and its indexes anew
-- evidence: rewrites public.takes
ALTER TABLE public.takes SET UNLOGGED;

-- alter sequence public.free: logged
ALTER SEQUENCE public.free SET LOGGED;

-- alter table public.turned: unlogged
-- hazard blocks-reads: nobody can read or write table public.turned while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write sequence public.free meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.takes meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.turned and its indexes anew
-- evidence: rewrites public.turned
ALTER TABLE public.turned SET UNLOGGED;

-- alter sequence public.turned_id_seq: logged
ALTER SEQUENCE public.turned_id_seq SET LOGGED;

-- alter column public.gives.id: nullable
ALTER TABLE public.gives ALTER COLUMN id DROP NOT NULL;

COMMIT;

RESET check_function_bodies;
