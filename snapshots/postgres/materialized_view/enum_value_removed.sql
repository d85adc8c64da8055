-- for PostgreSQL 18
-- 1 change (1 alter) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.v for now: it depends on enum public.mood
DROP MATERIALIZED VIEW public.v;

-- set the old enum public.mood aside
-- hazard breaks-running-code: code that reads or writes 'ok' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME TO mood__schemadiff_old;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('sad', 'glad');

-- alter column public.e.m: move it to the new enum public.mood
-- hazard blocks-reads: nobody can read or write table public.e while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write materialized view public.v meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.e and its indexes anew
-- evidence: rewrites public.e
-- evidence: 0 rows of public.e with 'ok' in m
ALTER TABLE public.e ALTER COLUMN m TYPE public.mood USING m::text::public.mood;

-- drop the old enum public.mood
DROP TYPE public.mood__schemadiff_old;

-- create materialized view public.v again
CREATE MATERIALIZED VIEW public.v AS
 SELECT id,
    m
   FROM public.e
  WHERE (m = 'sad'::public.mood);

-- create index public.i again
CREATE INDEX i ON public.v USING btree (m);

COMMIT;

RESET check_function_bodies;
