-- for PostgreSQL 18
-- 14 changes (14 create) · 8 statements in 5 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.p3
CREATE TABLE public.p3 (
  a integer CONSTRAINT p_a_not_null NOT NULL,
  b text,
  c integer
);

-- create table public.p4
CREATE TABLE public.p4 (
  a integer CONSTRAINT p_a_not_null NOT NULL,
  b text,
  c integer
);

COMMIT;

BEGIN;

-- alter table public.p3: a partition of table public.p, which stays in use
ALTER TABLE public.p ATTACH PARTITION public.p3 FOR VALUES FROM (20) TO (30);

COMMIT;

BEGIN;

-- create comment on constraint public.p3.p3_pkey
COMMENT ON CONSTRAINT p3_pkey ON public.p3 IS 'key of three';

-- create comment on index public.p3_b_idx
COMMENT ON INDEX public.p3_b_idx IS 'three';

COMMIT;

BEGIN;

-- alter table public.p4: a partition of table public.p, which stays in use
ALTER TABLE public.p ATTACH PARTITION public.p4 FOR VALUES FROM (30) TO (40);

COMMIT;

BEGIN;

-- index public.four, under the name it should have
ALTER INDEX public.p4_b_idx RENAME TO four;

-- constraint public.p4.four_key, under the name it should have
ALTER INDEX public.p4_pkey RENAME TO four_key;

COMMIT;

RESET check_function_bodies;
