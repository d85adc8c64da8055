-- for PostgreSQL 18
-- 1 change (1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: rename value 'c' to 'd'
ALTER TYPE public.mood RENAME VALUE 'c' TO 'd';

-- alter enum public.mood: rename value 'b' to 'c'
ALTER TYPE public.mood RENAME VALUE 'b' TO 'c';

-- alter enum public.mood: rename value 'a' to 'b'
ALTER TYPE public.mood RENAME VALUE 'a' TO 'b';

-- alter enum public.mood: add value 'new'
ALTER TYPE public.mood ADD VALUE 'new' AFTER 'c';

-- alter enum public.mood: add value 'last'
ALTER TYPE public.mood ADD VALUE 'last';

COMMIT;

RESET check_function_bodies;
