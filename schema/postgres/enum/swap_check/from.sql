CREATE TYPE status AS ENUM ('active', 'blocked', 'closed', 'archived');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
ALTER TABLE accounts ADD CONSTRAINT never_twelve CHECK (status <> 'active' OR id <> 12);
ALTER TABLE accounts ADD CONSTRAINT in_list CHECK (status IN ('active', 'closed', 'blocked'));
ALTER TABLE accounts ADD CONSTRAINT textual CHECK (status::text <> 'x');
COMMENT ON CONSTRAINT in_list ON accounts IS 'stays';
