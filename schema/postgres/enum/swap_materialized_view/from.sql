CREATE TYPE status AS ENUM ('active', 'blocked', 'closed', 'archived');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
CREATE MATERIALIZED VIEW by_status AS SELECT status, count(*) AS n FROM accounts GROUP BY status;
CREATE UNIQUE INDEX by_status_key ON by_status (status);
CREATE INDEX by_status_active ON by_status (n) WHERE status = 'active';
COMMENT ON INDEX by_status_key IS 'stays';
GRANT SELECT ON by_status TO PUBLIC;
