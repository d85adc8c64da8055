CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');
CREATE TABLE accounts (id int, status status) PARTITION BY LIST (status);
CREATE TABLE accounts_active PARTITION OF accounts FOR VALUES IN ('active');
