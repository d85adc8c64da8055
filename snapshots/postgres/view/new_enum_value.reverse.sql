-- for PostgreSQL 18
-- 2 changes (2 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it depends on enum public.state
DROP VIEW public.v;

-- set the old enum public.state aside
-- hazard breaks-running-code: code that reads or writes 'b' of enum public.state fails from here on
ALTER TYPE public.state RENAME TO state__schemadiff_old;

-- create enum public.state
CREATE TYPE public.state AS ENUM ('a');

-- alter column public.e.s: move it to the new enum public.state
-- hazard blocks-reads: nobody can read or write table public.e while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.v meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.e and its indexes anew
-- evidence: rewrites public.e
-- evidence: 0 rows of public.e with 'b' in s
ALTER TABLE public.e ALTER COLUMN s TYPE public.state USING s::text::public.state;

-- drop the old enum public.state
DROP TYPE public.state__schemadiff_old;

-- create view public.v again
CREATE VIEW public.v AS
 SELECT s
   FROM public.e;

COMMIT;

RESET check_function_bodies;
