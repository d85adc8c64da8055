-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create event trigger greets
CREATE EVENT TRIGGER greets ON login
    EXECUTE FUNCTION public.greet();

COMMIT;

RESET check_function_bodies;
