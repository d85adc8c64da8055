-- for PostgreSQL 18
-- 1 change (1 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: add value 'awful'
-- hazard not-reversible: PostgreSQL has no statement that takes 'awful' out of enum public.mood again
ALTER TYPE public.mood ADD VALUE 'awful' BEFORE 'sad';

-- alter enum public.mood: add value 'bad'
-- hazard not-reversible: PostgreSQL has no statement that takes 'bad' out of enum public.mood again
ALTER TYPE public.mood ADD VALUE 'bad' AFTER 'awful';

-- alter enum public.mood: add value 'so-so'
-- hazard not-reversible: PostgreSQL has no statement that takes 'so-so' out of enum public.mood again
ALTER TYPE public.mood ADD VALUE 'so-so' AFTER 'sad';

-- alter enum public.mood: add value 'ok'
-- hazard not-reversible: PostgreSQL has no statement that takes 'ok' out of enum public.mood again
ALTER TYPE public.mood ADD VALUE 'ok' AFTER 'so-so';

-- alter enum public.mood: add value 'merry'
-- hazard not-reversible: PostgreSQL has no statement that takes 'merry' out of enum public.mood again
ALTER TYPE public.mood ADD VALUE 'merry';

-- alter enum public.mood: add value 'jolly'
-- hazard not-reversible: PostgreSQL has no statement that takes 'jolly' out of enum public.mood again
ALTER TYPE public.mood ADD VALUE 'jolly';

COMMIT;

RESET check_function_bodies;
