CREATE TYPE status AS ENUM ('active', 'blocked', 'closed', 'archived');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN new; END $$;
CREATE TRIGGER when_active BEFORE UPDATE ON accounts FOR EACH ROW WHEN (new.status = 'active') EXECUTE FUNCTION touch();
CREATE TRIGGER of_status BEFORE UPDATE OF status ON accounts FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER plain BEFORE UPDATE ON accounts FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER when_active ON accounts IS 'stays';
