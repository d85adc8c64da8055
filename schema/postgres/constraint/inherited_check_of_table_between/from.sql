-- A table comes below another that has its check from further up, or by its own right as well.
CREATE TABLE places (name text);
CREATE TABLE towns () INHERITS (places);
CREATE TABLE ports (name text) INHERITS (towns);
CREATE TABLE harbours (name text) INHERITS (towns);
ALTER TABLE places ADD CONSTRAINT named CHECK (name <> '');
