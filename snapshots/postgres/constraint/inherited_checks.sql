-- for PostgreSQL 18
-- 6 changes (5 create, 1 alter) · 5 statements in 5 transactions

SET check_function_bodies = off;

BEGIN;

-- create constraint public.p.alone, for new rows
ALTER TABLE public.p ADD CONSTRAINT alone CHECK ((a <> 5)) NO INHERIT NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.p.alone: check the rows that are there
-- evidence: 0 rows of public.p outside of CHECK ((a <> 5))
ALTER TABLE public.p VALIDATE CONSTRAINT alone;

COMMIT;

BEGIN;

-- create constraint public.p.k, for new rows
ALTER TABLE public.p ADD CONSTRAINT k CHECK ((a > 0)) NOT VALID;

COMMIT;

BEGIN;

-- create comment on constraint public.c1.k
COMMENT ON CONSTRAINT k ON public.c1 IS 'inherited';

COMMIT;

BEGIN;

-- alter constraint public.p.k: check the rows that are there
-- evidence: 0 rows of public.p outside of CHECK ((a > 0))
ALTER TABLE public.p VALIDATE CONSTRAINT k;

COMMIT;

RESET check_function_bodies;
