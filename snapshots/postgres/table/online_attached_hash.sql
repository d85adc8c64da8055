-- for PostgreSQL 18
-- 2 changes (2 alter) · 10 statements in 9 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table public.h1: name of a NOT NULL constraint
ALTER TABLE public.h1 RENAME CONSTRAINT h1_a_not_null TO h_a_not_null;

-- alter table public.lx0_low: name of a NOT NULL constraint
ALTER TABLE public.lx0_low RENAME CONSTRAINT lx0_low_a_not_null TO l_a_not_null;

COMMIT;

BEGIN;

-- alter table public.h1: rows of its bound alone; others are refused from now on
ALTER TABLE public.h1 DROP CONSTRAINT IF EXISTS h1__schemadiff_bound, ADD CONSTRAINT h1__schemadiff_bound CHECK (satisfies_hash_partition('public.h'::regclass, 2, 1, a)) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.h1: rows of its bound alone: look at those that are there
-- hazard needs-valid-data: fails if rows of table public.h1 lie outside of FOR VALUES WITH (modulus 2, remainder 1)
ALTER TABLE public.h1 VALIDATE CONSTRAINT h1__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.h1: a partition of table public.h, as the check has proved
ALTER TABLE public.h ATTACH PARTITION public.h1 FOR VALUES WITH (modulus 2, remainder 1);

COMMIT;

BEGIN;

-- alter table public.h1: the check has served
ALTER TABLE public.h1 DROP CONSTRAINT h1__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.lx0_low: rows of its bound alone; others are refused from now on
ALTER TABLE public.lx0_low DROP CONSTRAINT IF EXISTS lx0_low__schemadiff_bound, ADD CONSTRAINT lx0_low__schemadiff_bound CHECK (((b IS NOT NULL) AND (b = 'x'::text) AND satisfies_hash_partition('public."l x"'::regclass, 2, 0, a) AND (a IS NOT NULL) AND (a >= 0) AND (a < 1000000))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.lx0_low: rows of its bound alone: look at those that are there
-- hazard needs-valid-data: fails if rows of table public.lx0_low lie outside of FOR VALUES FROM (0) TO (1000000)
ALTER TABLE public.lx0_low VALIDATE CONSTRAINT lx0_low__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.lx0_low: a partition of table public.lx0, as the check has proved
ALTER TABLE public.lx0 ATTACH PARTITION public.lx0_low FOR VALUES FROM (0) TO (1000000);

COMMIT;

BEGIN;

-- alter table public.lx0_low: the check has served
ALTER TABLE public.lx0_low DROP CONSTRAINT lx0_low__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
