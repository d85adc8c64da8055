CREATE SCHEMA app;
-- schemadiff: renamed-from public.status
CREATE TYPE app.status AS ENUM ('active', 'closed');
COMMENT ON TYPE app.status IS 'stays';
CREATE TABLE accounts (id int PRIMARY KEY, status app.status DEFAULT 'active', CHECK (status <> 'closed' OR id > 0));
CREATE INDEX accounts_closed ON accounts (id) WHERE status = 'closed';
CREATE VIEW closed AS SELECT id FROM accounts WHERE status = 'closed';
