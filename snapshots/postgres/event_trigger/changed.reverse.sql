-- for PostgreSQL 18
-- 9 changes (7 alter, 2 drop) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop event trigger event for now: it cannot be changed in place
DROP EVENT TRIGGER event;

-- drop event trigger function for now: it cannot be changed in place
DROP EVENT TRIGGER function;

-- drop event trigger tags for now: it cannot be changed in place
DROP EVENT TRIGGER tags;

-- drop table public.more
-- hazard data-loss: drops table public.more and all rows in it
-- hazard breaks-running-code: code that uses table public.more fails from here on
DROP TABLE public.more;

-- alter function public.note(): body
-- hazard unchecked-body: PostgreSQL looks into the body of function public.note() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION public.note()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RAISE NOTICE 'one %', tg_tag; END $function$;

-- create event trigger event again
CREATE EVENT TRIGGER event ON ddl_command_end
    EXECUTE FUNCTION public.note();

-- create comment on event trigger event again
COMMENT ON EVENT TRIGGER event IS 'It comes back';

-- create event trigger function again
CREATE EVENT TRIGGER function ON sql_drop
    EXECUTE FUNCTION public.note();

-- alter event trigger replica: enable replica
ALTER EVENT TRIGGER replica ENABLE REPLICA;

-- alter event trigger state: enable
ALTER EVENT TRIGGER state ENABLE;

-- create event trigger tags again
CREATE EVENT TRIGGER tags ON ddl_command_end
    WHEN TAG IN ('CREATE TABLE')
    EXECUTE FUNCTION public.note();

-- create comment on event trigger tags again
COMMENT ON EVENT TRIGGER tags IS 'one';

COMMIT;

RESET check_function_bodies;
