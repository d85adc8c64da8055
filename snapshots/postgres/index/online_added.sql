-- for PostgreSQL 18
-- 3 changes (3 create) · 3 statements in 3 transactions

SET check_function_bodies = off;

-- create index public.t_a
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY t_a ON public.t USING btree (a) INCLUDE (b) WITH (fillfactor='80');

BEGIN;

-- create comment on index public.t_a
COMMENT ON INDEX public.t_a IS 'by a';

COMMIT;

-- create index public.t_b
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in lower(b)
CREATE UNIQUE INDEX CONCURRENTLY t_b ON public.t USING btree (lower(b)) WHERE (a > 0);

RESET check_function_bodies;
