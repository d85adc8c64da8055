-- for PostgreSQL 18
-- 1 change (1 alter) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop trigger public.c.x for now: it depends on column public.c.a
DROP TRIGGER x ON public.c;

-- drop trigger public.c.y for now: it depends on column public.c.a
DROP TRIGGER y ON public.c;

-- alter column public.c.a: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.c.a gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.c while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.c and its indexes anew
-- evidence: rewrites public.c
-- evidence: 0 rows of public.c with what integer cannot hold in a
ALTER TABLE public.c ALTER COLUMN a TYPE integer;

-- create trigger public.c.x again
CREATE TRIGGER x AFTER UPDATE OF a
    ON public.c FOR EACH ROW EXECUTE FUNCTION public.f();

-- alter trigger public.c.x: disable again
ALTER TABLE public.c DISABLE TRIGGER x;

-- create trigger public.c.y again
CREATE TRIGGER y AFTER UPDATE
    ON public.c FOR EACH ROW WHEN ((new.a > 1)) EXECUTE FUNCTION public.f();

-- create comment on trigger public.c.y again
COMMENT ON TRIGGER y ON public.c IS 'y';

COMMIT;

RESET check_function_bodies;
