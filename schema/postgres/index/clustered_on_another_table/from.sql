CREATE TABLE people (id int, name text CONSTRAINT name_key PRIMARY KEY);
CREATE INDEX by_name ON people (id) INCLUDE (name);
