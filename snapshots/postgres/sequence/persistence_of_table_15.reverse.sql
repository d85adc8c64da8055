-- for PostgreSQL 18
-- 14 changes (1 create, 13 alter) · 13 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.free: owned by no column
ALTER SEQUENCE public.free OWNED BY NONE;

-- let sequence public.gives_id_seq be dropped with column public.gives.id
ALTER SEQUENCE public.gives_id_seq OWNED BY public.gives.id;

-- alter table public.gives: logged
-- hazard blocks-reads: nobody can read or write table public.gives while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can write sequence public.free meanwhile: this transaction has locked it already (SHARE ROW EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.gives and its indexes anew
-- evidence: rewrites public.gives
ALTER TABLE public.gives SET LOGGED;

-- alter table public.goes_along: logged
-- hazard blocks-reads: nobody can read or write table public.goes_along while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write sequence public.gives_id_seq meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.gives meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.goes_along and its indexes anew
-- evidence: rewrites public.goes_along
ALTER TABLE public.goes_along SET LOGGED;

-- alter table public.returns: unlogged
-- hazard blocks-reads: nobody can read or write table public.returns while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write sequence public.goes_along_id_seq meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.goes_along meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.returns and its indexes anew
-- evidence: rewrites public.returns
ALTER TABLE public.returns SET UNLOGGED;

-- alter table public.stays: logged
-- hazard blocks-reads: nobody can read or write table public.stays while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write sequence public.returns_id_seq meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.returns meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.stays and its indexes anew
-- evidence: rewrites public.stays
ALTER TABLE public.stays SET LOGGED;

-- alter table public.stays_unlogged: unlogged
-- hazard blocks-reads: nobody can read or write table public.stays_unlogged while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write sequence public.stays_id_seq meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.stays meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.stays_unlogged and its indexes anew
-- evidence: rewrites public.stays_unlogged
ALTER TABLE public.stays_unlogged SET UNLOGGED;

-- alter table public.takes: logged
-- hazard blocks-reads: nobody can read or write table public.takes while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write sequence public.stays_unlogged_id_seq meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.stays_unlogged meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.takes and its indexes anew
-- evidence: rewrites public.takes
ALTER TABLE public.takes SET LOGGED;

-- alter table public.turned: logged
-- hazard blocks-reads: nobody can read or write table public.turned while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write sequence public.free meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.takes meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.turned and its indexes anew
-- evidence: rewrites public.turned
ALTER TABLE public.turned SET LOGGED;

-- alter sequence public.turned_id_seq: unlogged
ALTER SEQUENCE public.turned_id_seq SET UNLOGGED;

COMMIT;

BEGIN;

-- alter column public.gives.id: not null, for new rows
-- hazard breaks-running-code: code that writes NULL to column public.gives.id fails from here on
ALTER TABLE public.gives ADD CONSTRAINT gives_id_not_null NOT NULL id NOT VALID;

COMMIT;

BEGIN;

-- alter column public.gives.id: not null, for the rows that are there
-- evidence: 0 rows of public.gives with NULL in id
ALTER TABLE public.gives VALIDATE CONSTRAINT gives_id_not_null;

COMMIT;

BEGIN;

-- create default public.gives.id
ALTER TABLE ONLY public.gives ALTER COLUMN id SET DEFAULT nextval('public.gives_id_seq'::regclass);

COMMIT;

RESET check_function_bodies;
