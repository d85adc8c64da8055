-- A child table has a NOT NULL of its own besides the one that it inherits, and keeps it when that goes.
CREATE TABLE places (id integer PRIMARY KEY, name text NOT NULL);
