-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: add value 'ok'
-- hazard not-reversible: PostgreSQL has no statement that takes 'ok' out of enum public.mood again
ALTER TYPE public.mood ADD VALUE 'ok' AFTER 'sad';

COMMIT;

RESET check_function_bodies;
