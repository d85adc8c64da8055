-- for PostgreSQL 18
-- 1 change (1 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it depends on function public.g()
DROP VIEW public.v;

-- drop function public.g() for now: it depends on column public.t.a
DROP FUNCTION public.g();

-- alter column public.t.a: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.t.a gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.v meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;

-- create function public.g() again
CREATE OR REPLACE FUNCTION public.g()
 RETURNS text
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.b
    FROM public.t
   WHERE (t.a = 1);
END;

-- create view public.v again
CREATE VIEW public.v AS
 SELECT public.g() AS g;

-- create comment on function public.g() again
COMMENT ON FUNCTION public.g() IS 'kept';

COMMIT;

RESET check_function_bodies;
