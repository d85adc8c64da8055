CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
ALTER TABLE accounts ENABLE ROW LEVEL SECURITY;
CREATE POLICY only_active ON accounts FOR SELECT USING (status = 'active');
CREATE POLICY others ON accounts FOR UPDATE USING (id IN (SELECT o.id FROM accounts o WHERE o.status IS NULL)) WITH CHECK (true);
COMMENT ON POLICY only_active ON accounts IS 'stays';
