CREATE TYPE status AS ENUM ('closed', 'active', 'blocked');

CREATE TABLE statuses (status status PRIMARY KEY, label text);
CREATE TABLE accounts (id int PRIMARY KEY, status status REFERENCES statuses, many status[]);
