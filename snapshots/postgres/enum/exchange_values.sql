-- for PostgreSQL 18
-- 3 changes (3 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: rename value 'a' to 'schemadiff__0'
ALTER TYPE public.mood RENAME VALUE 'a' TO 'schemadiff__0';

-- alter enum public.mood: rename value 'b' to 'a'
ALTER TYPE public.mood RENAME VALUE 'b' TO 'a';

-- alter enum public.mood: rename value 'schemadiff__0' to 'b'
ALTER TYPE public.mood RENAME VALUE 'schemadiff__0' TO 'b';

COMMIT;

RESET check_function_bodies;
