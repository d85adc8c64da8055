CREATE TABLE named (name text);
CREATE TABLE dated (day date);
CREATE TABLE placed (place point);
CREATE TABLE event () INHERITS (placed, named, dated);
CREATE TABLE other_event () INHERITS (placed, named);
