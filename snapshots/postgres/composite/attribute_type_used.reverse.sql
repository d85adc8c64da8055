-- for PostgreSQL 18
-- 1 change (1 alter) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it depends on composite type public.pair
DROP VIEW public.v;

-- drop constraint public.t.t_p_check for now: it depends on composite type public.pair
ALTER TABLE public.t DROP CONSTRAINT t_p_check;

-- set the old composite type public.pair aside
ALTER TYPE public.pair RENAME TO pair__schemadiff_old;

-- create composite type public.pair
CREATE TYPE public.pair AS (
    id integer,
    name character varying(20)
);

-- alter column public.t.p: move it to the new composite type public.pair
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.v meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN p TYPE public.pair USING CASE WHEN p IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((p).id::integer, (p).name)::public.pair END;

-- drop the old composite type public.pair
DROP TYPE public.pair__schemadiff_old;

-- create constraint public.t.t_p_check again
-- hazard blocking-scan: reads all rows of table public.t under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.t: it has 8,192 bytes
ALTER TABLE public.t ADD CONSTRAINT t_p_check CHECK (((p).id > 0));

-- create view public.v again
CREATE VIEW public.v AS
 SELECT (p).name AS name
   FROM public.t;

-- create comment on composite type public.pair again
COMMENT ON TYPE public.pair IS 'stays';

COMMIT;

RESET check_function_bodies;
