CREATE TABLE up (a int);
ALTER TABLE up ADD CONSTRAINT ch CHECK (a > 0);
COMMENT ON CONSTRAINT ch ON up IS 'said of the first';
CREATE TABLE below () INHERITS (up);
COMMENT ON CONSTRAINT ch ON below IS 'said of the second';
CREATE TABLE joins (a int);
