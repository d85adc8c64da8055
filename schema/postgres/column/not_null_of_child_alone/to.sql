CREATE TABLE above (a integer, b integer, c integer);
CREATE TABLE below () INHERITS (above);
ALTER TABLE below ALTER COLUMN a SET NOT NULL;
