-- for PostgreSQL 18
-- 1 change (1 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: add value 'awful'
ALTER TYPE public.mood ADD VALUE 'awful' BEFORE 'sad';

-- alter enum public.mood: add value 'bad'
ALTER TYPE public.mood ADD VALUE 'bad' AFTER 'awful';

-- alter enum public.mood: add value 'so-so'
ALTER TYPE public.mood ADD VALUE 'so-so' AFTER 'sad';

-- alter enum public.mood: add value 'ok'
ALTER TYPE public.mood ADD VALUE 'ok' AFTER 'so-so';

-- alter enum public.mood: add value 'merry'
ALTER TYPE public.mood ADD VALUE 'merry';

-- alter enum public.mood: add value 'jolly'
ALTER TYPE public.mood ADD VALUE 'jolly';

COMMIT;

RESET check_function_bodies;
