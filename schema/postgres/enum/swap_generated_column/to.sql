CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');
CREATE TABLE accounts (id int PRIMARY KEY, status status, is_active boolean GENERATED ALWAYS AS (status = 'active') STORED, same status GENERATED ALWAYS AS (status) STORED);
CREATE INDEX ON accounts (is_active);
COMMENT ON COLUMN accounts.is_active IS 'stays';
