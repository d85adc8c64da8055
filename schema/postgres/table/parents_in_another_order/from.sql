-- The order of the tables above decides where columns stand in a new table, and nothing else.
CREATE TABLE named (name text);
CREATE TABLE dated (day date);
CREATE TABLE placed (place point);
CREATE TABLE event () INHERITS (named, dated, placed);
