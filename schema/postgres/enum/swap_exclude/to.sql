CREATE EXTENSION btree_gist;
CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');
CREATE TABLE accounts (id int PRIMARY KEY, status status, EXCLUDE USING gist (id WITH =, status WITH <>), UNIQUE (status, id));
COMMENT ON CONSTRAINT accounts_status_id_key ON accounts IS 'stays';
