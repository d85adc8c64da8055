-- for PostgreSQL 18
-- 1 change (1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: rename value 'c' to 'd'
-- hazard breaks-running-code: code that reads or writes 'c' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME VALUE 'c' TO 'd';

-- alter enum public.mood: rename value 'b' to 'c'
-- hazard breaks-running-code: code that reads or writes 'b' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME VALUE 'b' TO 'c';

-- alter enum public.mood: rename value 'a' to 'b'
-- hazard breaks-running-code: code that reads or writes 'a' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME VALUE 'a' TO 'b';

-- alter enum public.mood: add value 'new'
-- hazard not-reversible: PostgreSQL has no statement that takes 'new' out of enum public.mood again
ALTER TYPE public.mood ADD VALUE 'new' AFTER 'c';

-- alter enum public.mood: add value 'last'
-- hazard not-reversible: PostgreSQL has no statement that takes 'last' out of enum public.mood again
ALTER TYPE public.mood ADD VALUE 'last';

COMMIT;

RESET check_function_bodies;
