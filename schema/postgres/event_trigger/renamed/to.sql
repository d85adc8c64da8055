CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'one %', tg_tag; END $$;
-- schemadiff: renamed-from before
CREATE EVENT TRIGGER "After" ON ddl_command_end EXECUTE FUNCTION note();
COMMENT ON EVENT TRIGGER "After" IS 'It stays';
ALTER EVENT TRIGGER "After" DISABLE;
