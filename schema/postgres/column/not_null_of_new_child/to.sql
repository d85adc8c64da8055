CREATE TABLE places (name text, city text);
CREATE TABLE capitals (head text NOT NULL) INHERITS (places);
ALTER TABLE capitals ALTER COLUMN city SET NOT NULL;
