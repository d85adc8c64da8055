-- for PostgreSQL 18
-- 2 changes (2 create) · 2 statements in 2 transactions

SET check_function_bodies = off;

-- create index public."t by b"
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY "t by b" ON public.t USING btree (b);

-- create index public.t_a
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY t_a ON public.t USING btree (a);

RESET check_function_bodies;
