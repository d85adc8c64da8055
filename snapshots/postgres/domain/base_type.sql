-- for PostgreSQL 18
-- 2 changes (2 alter) · 15 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it depends on domain public.d
DROP VIEW public.v;

-- drop default public.t.d for now: it depends on domain public.d
ALTER TABLE ONLY public.t ALTER COLUMN d DROP DEFAULT;

-- drop function public.f(public.d) for now: it depends on domain public.d
DROP FUNCTION public.f(public.d);

-- set the old domain public.d aside
ALTER DOMAIN public.d RENAME TO d__schemadiff_old;

-- create domain public.d
CREATE DOMAIN public.d AS bigint DEFAULT 3
    CONSTRAINT d_check CHECK ((VALUE > 0));

-- alter column public.t.ds: move it to the new domain public.d
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.v meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN ds TYPE public.d[] USING ds::text[]::public.d[];

-- create function public.f(public.d) again
CREATE OR REPLACE FUNCTION public.f(x public.d)
 RETURNS public.d
 LANGUAGE sql
AS $function$ SELECT x $function$;

-- create comment on domain public.d again
COMMENT ON DOMAIN public.d IS 'stays';

-- alter column public.t.d: move it to the new domain public.d
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN d TYPE public.d USING d::bigint::public.d;

-- drop the old domain public.d
DROP DOMAIN public.d__schemadiff_old;

-- create default public.t.d again
ALTER TABLE ONLY public.t ALTER COLUMN d SET DEFAULT 4;

-- create view public.v again
CREATE VIEW public.v AS
 SELECT d
   FROM public.t;

COMMIT;

-- the new index public.t_d_idx beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY t_d_idx__schemadiff_new ON public.t USING btree (d) WHERE ((d)::bigint > 3);

-- drop the old index public.t_d_idx
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.t_d_idx;

BEGIN;

-- put the new index public.t_d_idx in its place
ALTER INDEX public.t_d_idx__schemadiff_new RENAME TO t_d_idx;

COMMIT;

RESET check_function_bodies;
