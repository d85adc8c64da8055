-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.a: type public.citext becomes text
-- hazard breaks-running-code: code that expects public.citext in column public.t.a gets text, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN a TYPE text;

-- drop extension citext
-- hazard breaks-running-code: code that uses extension citext fails from here on
DROP EXTENSION citext;

COMMIT;

RESET check_function_bodies;
