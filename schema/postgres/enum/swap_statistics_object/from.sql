CREATE TYPE status AS ENUM ('active', 'blocked', 'closed', 'archived');
CREATE TABLE accounts (id int PRIMARY KEY, status status, other int);
CREATE STATISTICS accounts_statistics (ndistinct) ON status, other FROM accounts;
