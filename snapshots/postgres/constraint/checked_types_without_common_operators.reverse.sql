-- for PostgreSQL 18
-- 2 changes (2 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.two for now: it depends on column public.t.a
ALTER TABLE public.t DROP CONSTRAINT two;

-- alter column public.t.a: type text becomes integer
-- alter column public.t.b: type text becomes integer
-- hazard breaks-running-code: code that expects text in column public.t.a gets integer, and must send that
-- hazard breaks-running-code: code that expects text in column public.t.b gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with what integer cannot hold in a
-- evidence: 0 rows of public.t with what integer cannot hold in b
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer,
    ALTER COLUMN b TYPE integer USING b::integer;

-- create constraint public.t.two again
-- hazard blocking-scan: reads all rows of table public.t under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.t: it has 8,192 bytes
ALTER TABLE public.t ADD CONSTRAINT two CHECK ((a < b));

COMMIT;

RESET check_function_bodies;
