-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: rename value 'fine' to 'ok'
ALTER TYPE public.mood RENAME VALUE 'fine' TO 'ok';

-- alter enum public.mood: add value 'gone'
ALTER TYPE public.mood ADD VALUE 'gone';

COMMIT;

RESET check_function_bodies;
