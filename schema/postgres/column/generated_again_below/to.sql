CREATE TABLE measured (a integer, b integer);
CREATE TABLE doubled (a integer NOT NULL, b integer GENERATED ALWAYS AS (a * 2) STORED);
-- Has both columns by its own right too.
CREATE TABLE doubled_here (b integer, a integer) INHERITS (doubled);
