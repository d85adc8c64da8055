-- for PostgreSQL 18
-- 6 changes (4 alter, 2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.q: no longer a partition of public.p
ALTER TABLE public.p DETACH PARTITION public.q;

-- drop constraint public.q.g
ALTER TABLE public.q DROP CONSTRAINT g;

-- drop constraint public.q.q_a_b_key
ALTER TABLE public.q DROP CONSTRAINT q_a_b_key;

COMMIT;

RESET check_function_bodies;
