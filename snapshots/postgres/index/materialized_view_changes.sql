-- for PostgreSQL 18
-- 3 changes (1 create, 2 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.m for now: it cannot be changed in place
DROP MATERIALIZED VIEW public.m;

-- create materialized view public.m again
CREATE MATERIALIZED VIEW public.m AS
 SELECT (a + 1) AS a,
    b
   FROM public.t;

-- create index public.i again
CREATE INDEX i ON public.m USING btree (lower(b)) WITH (fillfactor='60');

-- create index public.u again
CREATE UNIQUE INDEX u ON public.m USING btree (a);

-- alter index public.u: order the table by it
ALTER TABLE public.m CLUSTER ON u;

-- create comment on index public.i
COMMENT ON INDEX public.i IS 'kept';

COMMIT;

RESET check_function_bodies;
