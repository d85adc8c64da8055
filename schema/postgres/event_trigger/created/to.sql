CREATE TABLE first (id integer);
-- It must not fire for the statements that come with it.
CREATE TABLE second (id integer);
CREATE FUNCTION forbid() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no %', tg_tag; END $$;
CREATE VIEW third AS SELECT id FROM second;
COMMENT ON TABLE second IS 'said before';
CREATE EVENT TRIGGER off ON ddl_command_start EXECUTE FUNCTION forbid();
ALTER EVENT TRIGGER off DISABLE;
CREATE EVENT TRIGGER "No Drops" ON sql_drop WHEN TAG IN ('DROP SCHEMA', 'DROP COLLATION') EXECUTE FUNCTION forbid();
ALTER EVENT TRIGGER "No Drops" ENABLE ALWAYS;
CREATE EVENT TRIGGER rewrites ON table_rewrite EXECUTE FUNCTION forbid();
COMMENT ON EVENT TRIGGER rewrites IS 'Keeps tables in use';
