-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.n
-- hazard breaks-running-code: code that uses materialized view public.n fails from here on
DROP MATERIALIZED VIEW public.n;

-- alter materialized view public.m: statistics target of id
ALTER MATERIALIZED VIEW public.m ALTER COLUMN id SET STATISTICS 10;

-- alter materialized view public.m: options of id
ALTER MATERIALIZED VIEW public.m ALTER COLUMN id SET (n_distinct='5');

-- alter materialized view public.m: statistics target of name
ALTER MATERIALIZED VIEW public.m ALTER COLUMN name SET STATISTICS -1;

-- alter materialized view public.m: storage of name
ALTER MATERIALIZED VIEW public.m ALTER COLUMN name SET STORAGE EXTERNAL;

-- alter materialized view public.m: options of name
ALTER MATERIALIZED VIEW public.m ALTER COLUMN name RESET (n_distinct);

-- alter materialized view public.m: storage of state
ALTER MATERIALIZED VIEW public.m ALTER COLUMN state SET STORAGE EXTENDED;

COMMIT;

RESET check_function_bodies;
