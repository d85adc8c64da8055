-- for PostgreSQL 18
-- 9 changes (9 create) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.second
CREATE TABLE public.second (
  id integer
);

-- create function public.forbid()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.forbid() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION public.forbid()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RAISE EXCEPTION 'no %', tg_tag; END $function$;

-- create view public.third
CREATE VIEW public.third AS
 SELECT id
   FROM public.second;

-- create comment on table public.second
COMMENT ON TABLE public.second IS 'said before';

-- create event trigger "No Drops"
CREATE EVENT TRIGGER "No Drops" ON sql_drop
    WHEN TAG IN ('DROP COLLATION', 'DROP SCHEMA')
    EXECUTE FUNCTION public.forbid();

-- enable always event trigger "No Drops"
ALTER EVENT TRIGGER "No Drops" ENABLE ALWAYS;

-- create event trigger off
CREATE EVENT TRIGGER off ON ddl_command_start
    EXECUTE FUNCTION public.forbid();

-- disable event trigger off
ALTER EVENT TRIGGER off DISABLE;

-- create event trigger rewrites
CREATE EVENT TRIGGER rewrites ON table_rewrite
    EXECUTE FUNCTION public.forbid();

-- create comment on event trigger rewrites
COMMENT ON EVENT TRIGGER rewrites IS 'Keeps tables in use';

COMMIT;

RESET check_function_bodies;
