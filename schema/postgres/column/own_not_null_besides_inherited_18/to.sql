CREATE TABLE places (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE towns () INHERITS (places);
ALTER TABLE towns ALTER COLUMN id SET NOT NULL;
CREATE TABLE villages (CONSTRAINT villages_name_not_null NOT NULL name) INHERITS (places);
CREATE TABLE ports (CONSTRAINT called NOT NULL name) INHERITS (places);
