CREATE TABLE other (a integer);
CREATE TABLE old_parent (a integer);
CREATE TABLE old_parents_child () INHERITS (old_parent);
