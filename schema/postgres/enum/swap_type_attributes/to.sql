CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');
CREATE TABLE accounts (id int PRIMARY KEY, status status);

COMMENT ON TYPE status IS 'the status';
REVOKE USAGE ON TYPE status FROM PUBLIC;
GRANT USAGE ON TYPE status TO pg_monitor;
ALTER TYPE status OWNER TO pg_read_all_settings;
