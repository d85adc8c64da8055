CREATE TABLE places (name text);
CREATE TABLE cities () INHERITS (places);
CREATE TABLE ports (name text) INHERITS (cities);
CREATE TABLE villages (CONSTRAINT named CHECK (name <> '')) INHERITS (places);
CREATE TABLE harbours (name text) INHERITS (villages);
ALTER TABLE places ADD CONSTRAINT named CHECK (name <> '');
