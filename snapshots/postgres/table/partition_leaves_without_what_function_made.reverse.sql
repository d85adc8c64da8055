-- for PostgreSQL 18
-- 10 changes (9 create, 1 alter) · 9 statements in 6 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.a
CREATE TABLE public.a (
  k integer,
  v integer
) PARTITION BY HASH (k);

-- create function public.f(integer)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1$function$;

-- create column public.part.v
ALTER TABLE public.part ADD COLUMN v integer DEFAULT public.f(1);

-- create default public.a.v
ALTER TABLE ONLY public.a ALTER COLUMN v SET DEFAULT public.f(1);

COMMIT;

BEGIN;

-- alter table public.part: rows of its bound alone; others are refused from now on
ALTER TABLE public.part DROP CONSTRAINT IF EXISTS part__schemadiff_bound, ADD CONSTRAINT part__schemadiff_bound CHECK (satisfies_hash_partition('public.a'::regclass, 2, 1, k)) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.part: rows of its bound alone: look at those that are there
-- hazard needs-valid-data: fails if rows of table public.part lie outside of FOR VALUES WITH (modulus 2, remainder 1)
ALTER TABLE public.part VALIDATE CONSTRAINT part__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.part: a partition of table public.a, as the check has proved
ALTER TABLE public.a ATTACH PARTITION public.part FOR VALUES WITH (modulus 2, remainder 1);

COMMIT;

BEGIN;

-- alter table public.part: the check has served
ALTER TABLE public.part DROP CONSTRAINT part__schemadiff_bound;

COMMIT;

BEGIN;

-- create index public.a_f_idx
CREATE INDEX a_f_idx ON public.a USING btree (public.f(k));

COMMIT;

RESET check_function_bodies;
