-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: add value 'b'
-- hazard not-reversible: PostgreSQL has no statement that takes 'b' out of enum public.mood again
ALTER TYPE public.mood ADD VALUE 'b';

-- alter enum public.mood: add value 'a'
-- hazard not-reversible: PostgreSQL has no statement that takes 'a' out of enum public.mood again
ALTER TYPE public.mood ADD VALUE 'a';

COMMIT;

RESET check_function_bodies;
