-- for PostgreSQL 18
-- 7 changes (7 alter) · 15 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop statistics object public.calls for now: it cannot be changed in place
DROP STATISTICS public.calls;

-- drop statistics object public.of_mood for now: it depends on enum public.mood
DROP STATISTICS public.of_mood;

-- set the old enum public.mood aside
ALTER TYPE public.mood RENAME TO mood__schemadiff_old;

-- drop statistics object public.one for now: it cannot be changed in place
DROP STATISTICS public.one;

-- drop statistics object public.sums for now: it depends on column public.pairs.a
DROP STATISTICS public.sums;

-- drop function public.twice(integer) for now: it cannot be changed in place
DROP FUNCTION public.twice(integer);

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('happy', 'sad');

-- alter column public.pairs.a: type integer becomes numeric
-- alter column public.pairs.b: type integer becomes numeric
-- alter column public.pairs.c: type text becomes character varying(80)
-- alter column public.pairs.m: move it to the new enum public.mood
-- hazard breaks-running-code: code that expects integer in column public.pairs.a gets numeric, and must send that
-- hazard breaks-running-code: code that expects integer in column public.pairs.b gets numeric, and must send that
-- hazard breaks-running-code: code that expects text in column public.pairs.c gets character varying(80), and must send that
-- hazard blocks-reads: nobody can read or write table public.pairs while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.pairs and its indexes anew
-- evidence: rewrites public.pairs
-- evidence: 0 rows of public.pairs with what character varying(80) cannot hold in c
ALTER TABLE public.pairs ALTER COLUMN a TYPE numeric,
    ALTER COLUMN b TYPE numeric,
    ALTER COLUMN c TYPE character varying(80),
    ALTER COLUMN m TYPE public.mood USING m::text::public.mood;

-- drop the old enum public.mood
DROP TYPE public.mood__schemadiff_old;

-- create function public.twice(integer) again
-- hazard breaks-running-code: code that calls function public.twice(integer) expects integer, and gets bigint
-- hazard unchecked-body: PostgreSQL looks into the body of function public.twice(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.twice(integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1::bigint * 2$function$;

-- create statistics object public.calls again
CREATE STATISTICS public.calls ON b, (public.twice((b)::integer)) FROM public.pairs;

-- create statistics object public.of_mood again
CREATE STATISTICS public.of_mood (mcv) ON b, ((m = 'sad'::public.mood)) FROM public.pairs;

-- create statistics object public.one again
CREATE STATISTICS public.one ON (upper((c)::text)) FROM public.pairs;

-- create statistics object public.sums again
CREATE STATISTICS public.sums ON a, ((a + b)) FROM public.pairs;

-- create comment on statistics object public.of_mood again
COMMENT ON STATISTICS public.of_mood IS 'Who is sad';

COMMIT;

RESET check_function_bodies;
