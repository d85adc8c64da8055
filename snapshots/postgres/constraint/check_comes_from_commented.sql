-- for PostgreSQL 18
-- 3 changes (2 create, 1 alter) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create constraint public.joins.ch
-- hazard blocking-scan: reads all rows of table public.joins under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.joins while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.joins
ALTER TABLE public.joins ADD CONSTRAINT ch CHECK ((a > 0));

-- alter table public.joins: inherits from public.up
ALTER TABLE public.joins INHERIT public.up;

-- alter constraint public.joins.ch: only by inheritance
ALTER TABLE public.up DROP CONSTRAINT ch;

-- alter constraint public.joins.ch: only by inheritance
ALTER TABLE public.joins DROP CONSTRAINT ch;

-- alter constraint public.joins.ch: only by inheritance
-- hazard blocking-scan: reads all rows of table public.up under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.up while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.up
ALTER TABLE public.up ADD CONSTRAINT ch CHECK ((a > 0));

-- alter constraint public.joins.ch: only by inheritance
COMMENT ON CONSTRAINT ch ON public.up IS 'said of the first';

-- alter constraint public.joins.ch: only by inheritance
COMMENT ON CONSTRAINT ch ON public.below IS 'said of the second';

-- create comment on constraint public.joins.ch
COMMENT ON CONSTRAINT ch ON public.joins IS 'said of the third';

COMMIT;

RESET check_function_bodies;
