-- for PostgreSQL 18
-- 3 changes (2 create, 1 alter) · 3 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: add value 'ok'
-- hazard not-reversible: PostgreSQL has no statement that takes 'ok' out of enum public.mood again
ALTER TYPE public.mood ADD VALUE 'ok' BEFORE 'sad';

COMMIT;

BEGIN;

-- create table public.p_ok
CREATE TABLE public.p_ok (
  mood public.mood
);

COMMIT;

BEGIN;

-- alter table public.p_ok: a partition of table public.p, which stays in use
ALTER TABLE public.p ATTACH PARTITION public.p_ok FOR VALUES IN ('ok');

COMMIT;

RESET check_function_bodies;
