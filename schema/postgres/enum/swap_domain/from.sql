CREATE TYPE status AS ENUM ('active', 'blocked', 'closed', 'archived');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
CREATE DOMAIN known_status AS status NOT NULL DEFAULT 'active' CHECK (VALUE <> 'blocked');
COMMENT ON DOMAIN known_status IS 'stays';
CREATE DOMAIN known_again AS known_status;
CREATE TABLE d (id int, s known_status, many known_status[], again known_again);
