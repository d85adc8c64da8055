-- for PostgreSQL 18
-- 2 changes (2 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.two for now: it depends on column public.t.a
ALTER TABLE public.t DROP CONSTRAINT two;

-- alter column public.t.a: type integer becomes text
-- alter column public.t.b: type integer becomes text
-- hazard breaks-running-code: code that expects integer in column public.t.a gets text, and must send that
-- hazard breaks-running-code: code that expects integer in column public.t.b gets text, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN a TYPE text,
    ALTER COLUMN b TYPE text;

-- create constraint public.t.two again
-- hazard blocking-scan: reads all rows of table public.t under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.t: it has 8,192 bytes
ALTER TABLE public.t ADD CONSTRAINT two CHECK ((a < b));

COMMIT;

RESET check_function_bodies;
