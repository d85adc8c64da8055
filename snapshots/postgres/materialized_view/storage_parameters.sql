-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter materialized view public.m: storage parameters
ALTER MATERIALIZED VIEW public.m RESET (fillfactor);

-- alter materialized view public.m: storage parameters
ALTER MATERIALIZED VIEW public.m SET (autovacuum_enabled='false', toast.autovacuum_enabled='false', toast.vacuum_truncate='true');

-- create materialized view public.n
CREATE MATERIALIZED VIEW public.n WITH (fillfactor='50', toast.autovacuum_enabled='false') AS
 SELECT id,
    name
   FROM public.t;

COMMIT;

RESET check_function_bodies;
