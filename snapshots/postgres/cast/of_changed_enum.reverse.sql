-- for PostgreSQL 18
-- 1 change (1 alter) · 15 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop default public.task.state for now: it depends on enum public.state
ALTER TABLE ONLY public.task ALTER COLUMN state DROP DEFAULT;

-- drop cast (character varying AS public.state) for now: it depends on enum public.state
DROP CAST (character varying AS public.state);

-- drop column public.task.rank for now: it depends on column public.task.state
ALTER TABLE public.task DROP COLUMN rank;

-- drop cast (public.state AS integer) for now: it depends on enum public.state
DROP CAST (public.state AS integer);

-- drop function public.number(public.state) for now: it depends on enum public.state
DROP FUNCTION public.number(public.state);

-- set the old enum public.state aside
ALTER TYPE public.state RENAME TO state__schemadiff_old;

-- create enum public.state
CREATE TYPE public.state AS ENUM ('new', 'open', 'done');

-- alter column public.task.state: move it to the new enum public.state
-- hazard blocks-reads: nobody can read or write table public.task while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.task and its indexes anew
-- evidence: rewrites public.task
ALTER TABLE public.task ALTER COLUMN state TYPE public.state USING state::text::public.state;

-- drop the old enum public.state
DROP TYPE public.state__schemadiff_old;

-- create function public.number(public.state) again
CREATE OR REPLACE FUNCTION public.number(public.state)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT length($1::text) $function$;

-- create cast (character varying AS public.state) again
CREATE CAST (character varying AS public.state) WITH INOUT AS IMPLICIT;

-- create cast (public.state AS integer) again
CREATE CAST (public.state AS integer) WITH FUNCTION public.number(public.state);

-- create column public.task.rank again
-- hazard blocks-reads: nobody can read or write table public.task while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.task and its indexes anew
-- evidence: rewrites public.task
ALTER TABLE public.task ADD COLUMN rank integer GENERATED ALWAYS AS ((state)::integer) STORED;

-- create default public.task.state again
ALTER TABLE ONLY public.task ALTER COLUMN state SET DEFAULT 'new'::public.state;

-- create comment on cast (character varying AS public.state) again
COMMENT ON CAST (character varying AS public.state) IS 'for drivers';

COMMIT;

RESET check_function_bodies;
