CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');

CREATE TABLE accounts (id int, many status[]);
ALTER TABLE accounts ALTER many SET STORAGE EXTERNAL, ALTER many SET STATISTICS 7, ALTER many SET (n_distinct = 3);
CREATE STATISTICS stats ON id, many FROM accounts;
COMMENT ON COLUMN accounts.many IS 'stays';
