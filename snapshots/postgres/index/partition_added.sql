-- for PostgreSQL 18
-- 14 changes (14 create) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.p3
CREATE TABLE public.p3 PARTITION OF public.p FOR VALUES FROM (20) TO (30);

-- create table public.p4
CREATE TABLE public.p4 PARTITION OF public.p FOR VALUES FROM (30) TO (40);

-- index public.four, under the name it should have
ALTER INDEX public.p4_b_idx RENAME TO four;

-- constraint public.p4.four_key, under the name it should have
ALTER INDEX public.p4_pkey RENAME TO four_key;

-- create comment on constraint public.p3.p3_pkey
COMMENT ON CONSTRAINT p3_pkey ON public.p3 IS 'key of three';

-- create comment on index public.p3_b_idx
COMMENT ON INDEX public.p3_b_idx IS 'three';

COMMIT;

RESET check_function_bodies;
