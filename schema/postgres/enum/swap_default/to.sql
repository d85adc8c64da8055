CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
ALTER TABLE accounts ALTER status SET DEFAULT 'active';
