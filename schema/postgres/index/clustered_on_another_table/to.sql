CREATE TABLE accounts (id int, name text CONSTRAINT name_key PRIMARY KEY);
CREATE INDEX by_name ON accounts (id) INCLUDE (name);
ALTER TABLE accounts CLUSTER ON by_name;
