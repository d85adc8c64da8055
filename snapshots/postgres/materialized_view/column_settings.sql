-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter materialized view public.m: statistics target of id
ALTER MATERIALIZED VIEW public.m ALTER COLUMN id SET STATISTICS 20;

-- alter materialized view public.m: options of id
ALTER MATERIALIZED VIEW public.m ALTER COLUMN id RESET (n_distinct);

-- alter materialized view public.m: statistics target of name
ALTER MATERIALIZED VIEW public.m ALTER COLUMN name SET STATISTICS 5;

-- alter materialized view public.m: storage of name
ALTER MATERIALIZED VIEW public.m ALTER COLUMN name SET STORAGE EXTENDED;

-- alter materialized view public.m: options of name
ALTER MATERIALIZED VIEW public.m ALTER COLUMN name SET (n_distinct='-0.5');

-- alter materialized view public.m: storage of state
ALTER MATERIALIZED VIEW public.m ALTER COLUMN state SET STORAGE MAIN;

-- create materialized view public.n
CREATE MATERIALIZED VIEW public.n AS
 SELECT id,
    name
   FROM public.t;

-- alter materialized view public.n: storage of name
ALTER MATERIALIZED VIEW public.n ALTER COLUMN name SET STORAGE EXTERNAL;

COMMIT;

RESET check_function_bodies;
