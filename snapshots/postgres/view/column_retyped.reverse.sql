-- for PostgreSQL 18
-- 3 changes (3 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.w for now: it cannot be changed in place
DROP VIEW public.w;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- alter column public.t.size: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.t.size gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.v meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.w meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with what integer cannot hold in size
ALTER TABLE public.t ALTER COLUMN size TYPE integer;

-- create view public.v again
-- hazard breaks-running-code: code that reads bigint from size of view public.v gets integer
CREATE VIEW public.v AS
 SELECT id,
    size
   FROM public.t;

-- create view public.w again
-- hazard breaks-running-code: code that reads bigint from size of view public.w gets integer
CREATE VIEW public.w AS
 SELECT size
   FROM public.v;

COMMIT;

RESET check_function_bodies;
