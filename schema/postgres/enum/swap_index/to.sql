CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
CREATE INDEX plain ON accounts (status);
CREATE INDEX partial ON accounts (id) WHERE status = 'active';
CREATE UNIQUE INDEX expression ON accounts ((status IS NULL), id) WHERE status IS NOT NULL;
CREATE INDEX constant ON accounts ((status = 'closed'));
COMMENT ON INDEX partial IS 'stays';
