-- for PostgreSQL 18
-- 3 changes (3 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: rename value 'a' to 'schemadiff__0'
-- hazard breaks-running-code: code that reads or writes 'a' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME VALUE 'a' TO 'schemadiff__0';

-- alter enum public.mood: rename value 'b' to 'a'
-- hazard breaks-running-code: code that reads or writes 'b' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME VALUE 'b' TO 'a';

-- alter enum public.mood: rename value 'schemadiff__0' to 'b'
-- hazard breaks-running-code: code that reads or writes 'schemadiff__0' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME VALUE 'schemadiff__0' TO 'b';

COMMIT;

RESET check_function_bodies;
