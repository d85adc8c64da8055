-- for PostgreSQL 18
-- 3 changes (3 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.w for now: it cannot be changed in place
DROP VIEW public.w;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- alter column public.t.size: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.t.size gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.v meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.w meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN size TYPE bigint;

-- create view public.v again
-- hazard breaks-running-code: code that reads integer from size of view public.v gets bigint
CREATE VIEW public.v AS
 SELECT id,
    size
   FROM public.t;

-- create view public.w again
-- hazard breaks-running-code: code that reads integer from size of view public.w gets bigint
CREATE VIEW public.w AS
 SELECT size
   FROM public.v;

COMMIT;

RESET check_function_bodies;
