-- for PostgreSQL 18
-- 10 changes (10 create) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.more
CREATE TABLE public.more (
  x integer,
  y integer
);

-- create statistics object other."One Kind"
CREATE STATISTICS other."One Kind" (mcv) ON "C c", a FROM public.pairs;

-- create statistics object public.every_kind
CREATE STATISTICS public.every_kind ON "C c", a, b FROM public.pairs;

-- create statistics object public.of_more
CREATE STATISTICS public.of_more ON x, y FROM public.more;

-- create statistics object public.two_kinds
CREATE STATISTICS public.two_kinds (ndistinct, dependencies) ON a, b FROM public.pairs;

-- alter statistics object public.two_kinds: statistics target
ALTER STATISTICS public.two_kinds SET STATISTICS 50;

-- create materialized view public.seen
CREATE MATERIALIZED VIEW public.seen AS
 SELECT a,
    b
   FROM public.pairs;

-- create statistics object public.of_seen
CREATE STATISTICS public.of_seen ON a, b FROM public.seen;

-- create comment on statistics object public.every_kind
COMMENT ON STATISTICS public.every_kind IS 'What depends on what';

COMMIT;

RESET check_function_bodies;
