-- for PostgreSQL 18
-- 3 changes (2 create, 1 alter) · 2 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: add value 'ok'
ALTER TYPE public.mood ADD VALUE 'ok' BEFORE 'sad';

COMMIT;

BEGIN;

-- create table public.p_ok
CREATE TABLE public.p_ok PARTITION OF public.p FOR VALUES IN ('ok');

COMMIT;

RESET check_function_bodies;
