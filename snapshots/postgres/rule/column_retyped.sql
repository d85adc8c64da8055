-- for PostgreSQL 18
-- 1 change (1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop rule public.c.r for now: it depends on column public.c.a
DROP RULE r ON public.c;

-- alter column public.c.a: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.c.a gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.c while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.c and its indexes anew
-- evidence: rewrites public.c
ALTER TABLE public.c ALTER COLUMN a TYPE bigint;

-- create rule public.c.r again
CREATE RULE r AS
    ON INSERT TO public.c DO  UPDATE public.c SET b = 1
  WHERE (c.a = new.a);

COMMIT;

RESET check_function_bodies;
