CREATE SCHEMA app;
-- schemadiff: renamed-from public.note
CREATE FUNCTION app."Note"() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'one %', tg_tag; END $$;
CREATE EVENT TRIGGER calls ON ddl_command_end EXECUTE FUNCTION app."Note"();
