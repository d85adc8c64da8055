-- for PostgreSQL 18
-- 10 changes (10 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.p3
CREATE TABLE public.p3 PARTITION OF public.p (
  CONSTRAINT mine CHECK ((b < 50))
) FOR VALUES FROM (20) TO (30);

-- constraint public.p3.three, under the name it should have
ALTER TABLE public.p3 RENAME CONSTRAINT f TO three;

-- create comment on constraint public.p3.three
COMMENT ON CONSTRAINT three ON public.p3 IS 'three';

COMMIT;

RESET check_function_bodies;
