-- The child had its NOT NULL from the key above, and keeps one when that goes.
CREATE TABLE above (a integer, b integer, c integer, PRIMARY KEY (a, b, c));
CREATE TABLE below () INHERITS (above);
