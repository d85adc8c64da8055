-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.a: type text becomes integer[]
-- hazard needs-valid-data: fails if a value of column public.t.a does not fit integer[]
-- hazard breaks-running-code: code that expects text in column public.t.a gets integer[], and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN a TYPE integer[] USING a::integer[];

COMMIT;

-- create index public.t_a
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY t_a ON public.t USING gin (a);

RESET check_function_bodies;
