CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');
CREATE TABLE accounts (id int PRIMARY KEY, status status);
CREATE TABLE u (id int, status text);
