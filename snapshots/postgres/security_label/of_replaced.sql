-- for PostgreSQL 18
-- 6 changes (6 alter) · 18 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.m for now: it cannot be changed in place
DROP MATERIALIZED VIEW public.m;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- set the old enum public.state aside
-- hazard breaks-running-code: code that reads or writes 'gone' of enum public.state fails from here on
ALTER TYPE public.state RENAME TO state__schemadiff_old;

-- drop function public.f(integer) for now: it cannot be changed in place
DROP FUNCTION public.f(integer);

-- create enum public.state
CREATE TYPE public.state AS ENUM ('new', 'old');

-- alter column public.g.id: expression
-- hazard blocks-reads: nobody can read or write table public.g while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.v meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write materialized view public.m meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.g and its indexes anew
-- evidence: rewrites public.g
ALTER TABLE public.g ALTER COLUMN id SET EXPRESSION AS (2);

-- alter column public.t.a: type integer becomes bigint
-- alter column public.t.s: move it to the new enum public.state
-- hazard breaks-running-code: code that expects integer in column public.t.a gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.g meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with 'gone' in s
ALTER TABLE public.t ALTER COLUMN a TYPE bigint,
    ALTER COLUMN s TYPE public.state USING s::text::public.state;

-- drop the old enum public.state
DROP TYPE public.state__schemadiff_old;

-- create function public.f(integer) again
-- hazard breaks-running-code: code that calls function public.f(integer) expects integer, and gets bigint
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f(i integer)
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT i::bigint$function$;

-- create view public.v again
-- hazard breaks-running-code: code that reads integer from a of view public.v gets bigint
CREATE VIEW public.v AS
 SELECT b,
    a,
    s
   FROM public.t;

-- create materialized view public.m again
CREATE MATERIALIZED VIEW public.m AS
 SELECT b,
    1 AS one
   FROM public.t;

-- create security label of demo on enum public.state again
SECURITY LABEL FOR demo ON TYPE public.state IS 'of the type';

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
