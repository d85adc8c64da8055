CREATE TYPE status AS ENUM ('active', 'blocked', 'closed', 'archived');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
ALTER TABLE accounts ALTER status SET DEFAULT 'active';
