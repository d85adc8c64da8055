-- for PostgreSQL 18
-- 6 changes (6 alter) · 15 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.m for now: it cannot be changed in place
DROP MATERIALIZED VIEW public.m;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- alter enum public.state: add value 'gone'
-- hazard not-reversible: PostgreSQL has no statement that takes 'gone' out of enum public.state again
ALTER TYPE public.state ADD VALUE 'gone';

-- drop function public.f(integer) for now: it cannot be changed in place
DROP FUNCTION public.f(integer);

-- alter column public.g.id: expression
-- hazard blocks-reads: nobody can read or write table public.g while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.v meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write materialized view public.m meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.g and its indexes anew
-- evidence: rewrites public.g
ALTER TABLE public.g ALTER COLUMN id SET EXPRESSION AS (1);

-- alter column public.t.a: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.t.a gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.g meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with what integer cannot hold in a
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- create function public.f(integer) again
-- hazard breaks-running-code: code that calls function public.f(integer) expects bigint, and gets integer
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f(i integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT i$function$;

COMMIT;

BEGIN;

-- create view public.v again
-- hazard breaks-running-code: code that reads bigint from a of view public.v gets integer
CREATE VIEW public.v AS
 SELECT a,
    b,
    s
   FROM public.t;

-- create materialized view public.m again
-- hazard breaks-running-code: code that reads one of materialized view public.m fails from here on
CREATE MATERIALIZED VIEW public.m AS
 SELECT b
   FROM public.t;

-- create security label of demo on function public.f(integer) again
SECURITY LABEL FOR demo ON FUNCTION public.f(integer) IS 'of the function';

-- create security label of other on function public.f(integer) again
SECURITY LABEL FOR other ON FUNCTION public.f(integer) IS 'of the function, too';

-- create security label of other on column public.m.b again
SECURITY LABEL FOR other ON COLUMN public.m.b IS 'of its column';

-- create security label of demo on materialized view public.m again
SECURITY LABEL FOR demo ON MATERIALIZED VIEW public.m IS 'of the materialized view';

-- create security label of demo on column public.v.b again
SECURITY LABEL FOR demo ON COLUMN public.v.b IS 'of its column';

-- create security label of demo on view public.v again
SECURITY LABEL FOR demo ON VIEW public.v IS 'of the view';

COMMIT;

RESET check_function_bodies;
