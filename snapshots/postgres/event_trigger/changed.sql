-- for PostgreSQL 18
-- 9 changes (2 create, 7 alter) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop event trigger event for now: it cannot be changed in place
DROP EVENT TRIGGER event;

-- drop event trigger function for now: it cannot be changed in place
DROP EVENT TRIGGER function;

-- drop event trigger tags for now: it cannot be changed in place
DROP EVENT TRIGGER tags;

-- create table public.more
CREATE TABLE public.more (
  id integer
);

-- alter function public.note(): body
-- hazard unchecked-body: PostgreSQL looks into the body of function public.note() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION public.note()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RAISE NOTICE 'one more %', tg_tag; END $function$;

-- alter event trigger state: disable
ALTER EVENT TRIGGER state DISABLE;

-- create event trigger event again
CREATE EVENT TRIGGER event ON sql_drop
    EXECUTE FUNCTION public.note();

-- create comment on event trigger event again
COMMENT ON EVENT TRIGGER event IS 'It comes back';

-- create event trigger function again
CREATE EVENT TRIGGER function ON sql_drop
    EXECUTE FUNCTION public.other();

-- alter event trigger replica: enable
ALTER EVENT TRIGGER replica ENABLE;

-- create event trigger tags again
CREATE EVENT TRIGGER tags ON ddl_command_end
    WHEN TAG IN ('CREATE TABLE', 'CREATE VIEW')
    EXECUTE FUNCTION public.note();

-- create comment on event trigger tags again
COMMENT ON EVENT TRIGGER tags IS 'two';

COMMIT;

RESET check_function_bodies;
