-- for PostgreSQL 18
-- 1 change (1 alter) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop trigger public.e.a for now: it depends on enum public.mood
DROP TRIGGER a ON public.e;

-- set the old enum public.mood aside
-- hazard breaks-running-code: code that reads or writes 'ok' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME TO mood__schemadiff_old;

-- drop trigger public.e.b for now: it depends on column public.e.m
DROP TRIGGER b ON public.e;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('sad', 'glad');

-- alter column public.e.m: move it to the new enum public.mood
-- hazard blocks-reads: nobody can read or write table public.e while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.e and its indexes anew
-- evidence: rewrites public.e
-- evidence: 0 rows of public.e with 'ok' in m
ALTER TABLE public.e ALTER COLUMN m TYPE public.mood USING m::text::public.mood;

-- drop the old enum public.mood
DROP TYPE public.mood__schemadiff_old;

-- create trigger public.e.a again
CREATE TRIGGER a BEFORE UPDATE
    ON public.e FOR EACH ROW WHEN ((new.m = 'sad'::public.mood)) EXECUTE FUNCTION public.f();

-- create trigger public.e.b again
CREATE TRIGGER b BEFORE UPDATE OF m
    ON public.e FOR EACH ROW EXECUTE FUNCTION public.f();

COMMIT;

RESET check_function_bodies;
