CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE TABLE stays (id bigint PRIMARY KEY, feeling mood DEFAULT 'bad');
CREATE VIEW new AS SELECT id FROM stays;
GRANT SELECT ON new TO PUBLIC;
CREATE FUNCTION forbid() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no %', tg_tag; END $$;
CREATE EVENT TRIGGER off ON ddl_command_end EXECUTE FUNCTION forbid();
ALTER EVENT TRIGGER off DISABLE;
CREATE EVENT TRIGGER replaced ON table_rewrite EXECUTE FUNCTION forbid();
COMMENT ON EVENT TRIGGER replaced IS 'It comes back';
