CREATE TYPE status AS ENUM ('active', 'blocked', 'closed', 'archived');
CREATE TABLE accounts (id int, status status) PARTITION BY LIST (status);
CREATE TABLE accounts_active PARTITION OF accounts FOR VALUES IN ('active');
