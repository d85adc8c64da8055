-- for PostgreSQL 18
-- 1 change (1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.t: row security for its owner
ALTER TABLE public.t FORCE ROW LEVEL SECURITY;

-- alter table public.t: storage parameters
ALTER TABLE public.t SET (fillfactor='70', toast.autovacuum_enabled='false');

-- alter table public.t: replica identity
ALTER TABLE ONLY public.t REPLICA IDENTITY FULL;

-- alter table public.t: row security
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;

-- alter table public.t: unlogged
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t SET UNLOGGED;

COMMIT;

RESET check_function_bodies;
