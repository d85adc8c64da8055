CREATE TYPE status AS ENUM ('active', 'blocked', 'closed', 'archived');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
CREATE VIEW active AS SELECT id, status FROM accounts WHERE status = 'active';
CREATE VIEW on_top AS SELECT count(*) AS n FROM active;
COMMENT ON VIEW active IS 'stays';
COMMENT ON COLUMN active.status IS 'stays too';
GRANT SELECT ON active TO PUBLIC;
CREATE VIEW aside AS SELECT id FROM accounts;
