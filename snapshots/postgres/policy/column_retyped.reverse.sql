-- for PostgreSQL 18
-- 1 change (1 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop policy public.c.x for now: it depends on column public.c.a
DROP POLICY x ON public.c;

-- drop policy public.t.z for now: it depends on column public.c.a
DROP POLICY z ON public.t;

-- alter column public.c.a: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.c.a gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.c while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.t meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.c and its indexes anew
-- evidence: rewrites public.c
-- evidence: 0 rows of public.c with what integer cannot hold in a
ALTER TABLE public.c ALTER COLUMN a TYPE integer;

-- create policy public.c.x again
CREATE POLICY x ON public.c
    USING ((a > 1));

-- create policy public.t.z again
CREATE POLICY z ON public.t
    USING ((EXISTS ( SELECT
   FROM public.c
  WHERE (c.a = t.id))));

-- create comment on policy public.c.x again
COMMENT ON POLICY x ON public.c IS 'x';

COMMIT;

RESET check_function_bodies;
