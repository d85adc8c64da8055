-- for PostgreSQL 18
-- 4 changes (2 create, 2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop event trigger "After"
DROP EVENT TRIGGER "After";

-- create event trigger before
CREATE EVENT TRIGGER before ON ddl_command_end
    EXECUTE FUNCTION public.note();

-- create comment on event trigger before
COMMENT ON EVENT TRIGGER before IS 'It stays';

COMMIT;

RESET check_function_bodies;
