CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
CREATE RULE no_blocking AS ON UPDATE TO accounts WHERE new.status = 'blocked' DO INSTEAD NOTHING;
COMMENT ON RULE no_blocking ON accounts IS 'stays';
