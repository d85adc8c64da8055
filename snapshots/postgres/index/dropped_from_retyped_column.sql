-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.t_a
DROP INDEX public.t_a;

-- alter column public.t.a: type integer[] becomes text
-- hazard breaks-running-code: code that expects integer[] in column public.t.a gets text, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN a TYPE text;

COMMIT;

RESET check_function_bodies;
